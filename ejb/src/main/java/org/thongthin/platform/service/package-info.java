/** The start of the application (migration, seeding, readiness), its jobs and its file store. */
package org.thongthin.platform.service;

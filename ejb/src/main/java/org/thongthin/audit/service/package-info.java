/** Writes the audit from the events of all domains. */
package org.thongthin.audit.service;

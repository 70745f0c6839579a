/** Keeping what pages show, and making it harmless. */
package org.thongthin.content.service;

/**
 * Starts the whole product on one machine: a real MariaDB of its own, then the server with the built EAR, and stops both. Used by
 * the run command and by the tests that need a server of their own.
 */
package org.thongthin.launcher;

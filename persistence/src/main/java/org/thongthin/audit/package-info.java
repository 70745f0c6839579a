/**
 * Who did what to what, and when. Append-only; it listens to the events of all domains and nobody knows it. Entries name people by
 * id, never by name.
 */
package org.thongthin.audit;

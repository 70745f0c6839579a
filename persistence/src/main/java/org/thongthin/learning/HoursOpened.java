package org.thongthin.learning;

/** Event: somebody looked at another person's recorded hours, or at the file that proves some of them (else null). */
public record HoursOpened(Long personId, Long recordId, String path) {}

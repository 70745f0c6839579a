package org.thongthin.learning;

/** Event: recorded hours of a person count no longer. */
public record HoursCancelled(Long recordId, Long personId, String reason, String path) {}

package org.thongthin.learning;

/** How many are learning a version now: they stay on it. */
public record StayingRow(Integer number, Long learners) {}

package org.thongthin.learning;

/** Event: hours were recorded for a person. path: where the person works, within the scope of who recorded them. */
public record HoursRecorded(Long recordId, Long personId, String title, int halfHours, String path) {}

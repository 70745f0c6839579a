package org.thongthin.learning;

import java.time.LocalDate;

/** A fact: so many halves of an hour of training, done on this day. */
public record RecordedHours(LocalDate throughOn, Integer halfHours) {}

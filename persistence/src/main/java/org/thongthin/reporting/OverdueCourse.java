package org.thongthin.reporting;

import java.time.LocalDate;
import org.thongthin.platform.Bilingual;

/** A course that somebody should have completed by a day that is over. */
public record OverdueCourse(Long personId, String code, Bilingual title, LocalDate dueOn) {}

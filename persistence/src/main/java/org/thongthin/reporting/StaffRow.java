package org.thongthin.reporting;

import org.thongthin.platform.Bilingual;

/** One of a supervisor's staff, by today's posting. */
public record StaffRow(Long personId, Bilingual name, Bilingual position, Bilingual organisation) {}

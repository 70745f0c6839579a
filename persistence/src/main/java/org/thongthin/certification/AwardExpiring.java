package org.thongthin.certification;

import java.time.LocalDate;
import org.thongthin.platform.Bilingual;

/** Event: an award ends before long. level: what it certifies; validThrough: the last valid day. */
public record AwardExpiring(
        Long awardId, Long personId, String serial, Bilingual level, LocalDate validThrough, Reminder reminder) {}

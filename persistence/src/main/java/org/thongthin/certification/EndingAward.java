package org.thongthin.certification;

import java.time.LocalDate;
import org.thongthin.platform.Bilingual;

/** A valid award whose holder is to be reminded. */
public record EndingAward(Long id, Long personId, String serial, Bilingual level, LocalDate validThrough) {}

package org.thongthin.certification;

import org.thongthin.platform.Bilingual;

/** Whom a posting of the day names. */
public record Supervisor(Long personId, Bilingual name) {}

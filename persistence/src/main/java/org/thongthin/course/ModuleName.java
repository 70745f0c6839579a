package org.thongthin.course;

import org.thongthin.platform.Bilingual;

/** A module to be chosen. */
public record ModuleName(String code, Bilingual title) {}

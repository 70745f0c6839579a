package org.thongthin.learning;

import org.thongthin.platform.Bilingual;

/** A published course that a place may assign. */
public record AssignableCourse(String code, Bilingual title) {}

package org.thongthin.people;

import org.thongthin.platform.Bilingual;

/** Somebody to choose from a list. */
public record PersonChoice(Long id, Bilingual name, Bilingual position, Bilingual organisation) {}

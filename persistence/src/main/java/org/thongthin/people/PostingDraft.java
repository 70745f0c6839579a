package org.thongthin.people;

import org.thongthin.platform.Bilingual;

/** A job that somebody is to have in the organisation of this code. */
public record PostingDraft(String organisationCode, Bilingual position, PositionType type, Period period) {}

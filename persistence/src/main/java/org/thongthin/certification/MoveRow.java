package org.thongthin.certification;

import java.time.Instant;
import org.thongthin.platform.Bilingual;

/** A step of a candidacy's history; fromState null: begun, by null: the rules, reason null: none was asked for. */
public record MoveRow(CandidacyState fromState, CandidacyState toState, Instant movedAt, Bilingual by, String reason) {}

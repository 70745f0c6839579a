package org.thongthin.certification;

import org.thongthin.learning.Learner;

/** A candidacy with whose it is, by a posting of today within the scope of who looks at it. */
public record CandidacyCase(CandidacyView candidacy, Learner person) {}

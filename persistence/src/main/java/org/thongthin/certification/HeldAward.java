package org.thongthin.certification;

import org.thongthin.learning.Learner;

/** Somebody's award as HR sees it; revocation null: it is not revoked. holder: by a posting of today. */
public record HeldAward(AwardRow award, Standing standing, RevocationRow revocation, Learner holder) {}

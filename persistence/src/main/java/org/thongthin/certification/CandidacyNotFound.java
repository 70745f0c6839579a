package org.thongthin.certification;

import org.thongthin.platform.NotFound;

/** No such candidacy, or of nobody in the caller's scope. */
public class CandidacyNotFound extends NotFound {}

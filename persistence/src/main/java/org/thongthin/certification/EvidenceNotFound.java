package org.thongthin.certification;

import org.thongthin.platform.NotFound;

/** No such file, or of nobody in the caller's scope. */
public class EvidenceNotFound extends NotFound {}

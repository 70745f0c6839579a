package org.thongthin.certification;

import org.thongthin.platform.BusinessException;

/** The endorsement was answered before. */
public class EndorsementAnswered extends BusinessException {}

package org.thongthin.certification;

import org.thongthin.platform.BusinessException;

/** A decision that somebody has to live with says why. */
public class ReasonMissing extends BusinessException {}

package org.thongthin.certification;

import org.thongthin.platform.BusinessException;

/** The time of grace was over before the renewal was handed in: only a first award can be gone for. */
public class RenewalOver extends BusinessException {}

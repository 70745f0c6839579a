package org.thongthin.certification;

import org.thongthin.platform.BusinessException;

/** Not every requirement is met. */
public class NotEligible extends BusinessException {}

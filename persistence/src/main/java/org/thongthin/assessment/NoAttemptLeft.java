package org.thongthin.assessment;

import org.thongthin.platform.BusinessException;

/** All attempts are used and there is no further round. */
public class NoAttemptLeft extends BusinessException {}

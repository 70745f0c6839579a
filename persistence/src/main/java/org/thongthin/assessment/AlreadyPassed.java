package org.thongthin.assessment;

import org.thongthin.platform.BusinessException;

/** The examination was passed before; there is nothing to gain. */
public class AlreadyPassed extends BusinessException {}

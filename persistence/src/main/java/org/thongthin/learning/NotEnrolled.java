package org.thongthin.learning;

import org.thongthin.platform.BusinessException;

/** The course has to be enrolled in first. */
public class NotEnrolled extends BusinessException {}

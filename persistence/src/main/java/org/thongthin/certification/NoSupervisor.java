package org.thongthin.certification;

import org.thongthin.platform.BusinessException;

/** The posting of the day names no supervisor. */
public class NoSupervisor extends BusinessException {}

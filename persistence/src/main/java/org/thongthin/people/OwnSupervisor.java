package org.thongthin.people;

import org.thongthin.platform.BusinessException;

/** Nobody is their own supervisor. */
public class OwnSupervisor extends BusinessException {}

package org.thongthin.certification;

import org.thongthin.platform.BusinessException;

/** Nobody decides on, endorses or revokes one's own. */
public class ForOneself extends BusinessException {}

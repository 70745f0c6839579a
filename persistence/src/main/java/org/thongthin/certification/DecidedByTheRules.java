package org.thongthin.certification;

import org.thongthin.platform.BusinessException;

/** Nobody hands it in and nobody decides on it: it is awarded as soon as everything is there. */
public class DecidedByTheRules extends BusinessException {}

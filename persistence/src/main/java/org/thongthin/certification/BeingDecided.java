package org.thongthin.certification;

import org.thongthin.platform.BusinessException;

/** It is handed in: nothing of it changes until it is decided on, given back or withdrawn. */
public class BeingDecided extends BusinessException {}

package org.thongthin.people;

import org.thongthin.platform.BusinessException;

/** Too many people sign in at this moment; nothing was tried, try again shortly. */
public class SignInBusy extends BusinessException {}

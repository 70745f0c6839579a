package org.thongthin.people;

import org.thongthin.platform.BusinessException;

/** The set-up code is wrong, or there is an administrator already. */
public class SetupRefused extends BusinessException {}

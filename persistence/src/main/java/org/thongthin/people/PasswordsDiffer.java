package org.thongthin.people;

import org.thongthin.platform.BusinessException;

/** The new password and its repetition are not the same. */
public class PasswordsDiffer extends BusinessException {}

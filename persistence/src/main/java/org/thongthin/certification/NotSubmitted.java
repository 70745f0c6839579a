package org.thongthin.certification;

import org.thongthin.platform.BusinessException;

/** There is nothing to decide on: the person has not handed it in. */
public class NotSubmitted extends BusinessException {}

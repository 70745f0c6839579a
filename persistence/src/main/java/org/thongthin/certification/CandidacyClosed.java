package org.thongthin.certification;

import org.thongthin.platform.BusinessException;

/** It was decided on or given up: nothing moves it any more. */
public class CandidacyClosed extends BusinessException {}

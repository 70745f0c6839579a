package org.thongthin.certification;

import org.thongthin.platform.BusinessException;

/** It is revoked already. */
public class AwardRevokedBefore extends BusinessException {}

package org.thongthin.certification;

/** Event: an award was revoked; organisationPath is where its holder worked when it was issued. */
public record AwardRevoked(Long awardId, Long personId, String serial, String organisationPath, String reason) {}

package org.thongthin.credential;

import org.thongthin.certification.AwardRow;
import org.thongthin.certification.Standing;

/** An award as its holder sees it; the address is what the QR code carries. */
public record OwnAward(AwardRow award, Standing standing, String verifyUrl) {}

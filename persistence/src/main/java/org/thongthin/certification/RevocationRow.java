package org.thongthin.certification;

import java.time.Instant;
import org.thongthin.platform.Bilingual;

/** Why an award holds no longer. */
public record RevocationRow(Instant revokedAt, Bilingual by, String reason) {}

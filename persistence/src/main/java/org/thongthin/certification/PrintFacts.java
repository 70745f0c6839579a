package org.thongthin.certification;

import org.thongthin.platform.Bilingual;

/** What only the printed certificate says. */
public record PrintFacts(Bilingual subtitle, Bilingual issuer, Bilingual signer, Bilingual signerPosition) {}

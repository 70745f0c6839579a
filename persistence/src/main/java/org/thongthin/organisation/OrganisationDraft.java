package org.thongthin.organisation;

import java.time.LocalDate;
import org.thongthin.platform.Bilingual;

/** What somebody wants a new organisation to be. */
public record OrganisationDraft(OrganisationType type, String code, Bilingual name, LocalDate from) {}

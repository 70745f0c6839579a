package org.thongthin.people;

import org.thongthin.platform.Bilingual;

/** What is written about a person; e-mail is null or blank where none is known. */
public record PersonDraft(Bilingual name, Bilingual givenName, String email) {}

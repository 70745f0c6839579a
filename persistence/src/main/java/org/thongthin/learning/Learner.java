package org.thongthin.learning;

import org.thongthin.platform.Bilingual;

/** A person by a posting of today. path: of the organisation. */
public record Learner(Long personId, Bilingual name, Bilingual position, Bilingual organisation, String path) {}

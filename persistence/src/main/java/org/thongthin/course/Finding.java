package org.thongthin.course;

import org.thongthin.platform.Bilingual;

/**
 * What is not as it should be before publishing.
 *
 * @param place where it is put right, below the course's address; empty: the outline
 * @param title of what it is about; null: the course itself
 */
public record Finding(PublicationCheck check, String place, Bilingual title) {}

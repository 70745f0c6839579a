package org.thongthin.course;

import org.thongthin.platform.Bilingual;

/** A course that has a published version; title: of the newest one. */
public record PublishedCourse(Long id, String code, Bilingual title) {}

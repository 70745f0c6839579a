package org.thongthin.course;

import org.thongthin.platform.Bilingual;

/** A page of a manuscript, to be edited. */
public record PageView(ManuscriptHead head, Bilingual module, PageText text, int edition) {}

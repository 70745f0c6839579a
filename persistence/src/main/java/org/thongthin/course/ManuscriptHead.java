package org.thongthin.course;

import org.thongthin.platform.Bilingual;

/**
 * What every page about a trainer's course says at its top.
 *
 * @param number of the version that is current; null: none was published yet
 * @param draft whether a manuscript is there
 */
public record ManuscriptHead(String code, Bilingual title, Integer number, boolean draft) {}

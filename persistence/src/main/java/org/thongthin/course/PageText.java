package org.thongthin.course;

/** What is written on a page; html as typed or as kept, minutes null where none was typed. */
public record PageText(String titleTh, String titleEn, Integer minutes, String html) {

    /** The same page with another text. */
    public PageText saying(String other) {
        return new PageText(titleTh, titleEn, minutes, other);
    }
}

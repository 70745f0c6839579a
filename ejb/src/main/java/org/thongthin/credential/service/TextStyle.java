package org.thongthin.credential.service;

/**
 * How a text is set.
 *
 * @param size in hundredths of the sheet's width (the mock's cqw)
 * @param leading height of a line as a multiple of the size; Thai needs 1.4 at least
 * @param english whether a reader should speak the text as English
 */
record TextStyle(Typeface face, float size, float leading, Ink ink, boolean english) {

    static TextStyle thai(Typeface face, double size, double leading, Ink ink) {
        return new TextStyle(face, (float) size, (float) leading, ink, false);
    }

    static TextStyle english(Typeface face, double size, double leading, Ink ink) {
        return new TextStyle(face, (float) size, (float) leading, ink, true);
    }

    TextStyle withSize(float other) {
        return new TextStyle(face, other, leading, ink, english);
    }
}

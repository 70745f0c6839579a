package org.thongthin.certification.service;

import org.thongthin.platform.ThaiText;

/** Reasons and notes as they are kept. */
final class Words {

    /** As long as the columns are. */
    static final int MOST = 2_000;

    private Words() {}

    /** Normalised; null where nothing was said. */
    static String of(String typed) {
        String text = typed == null ? "" : ThaiText.normalise(typed).strip();
        if (text.isEmpty()) {
            return null;
        }
        return text.length() > MOST ? text.substring(0, MOST) : text;
    }
}

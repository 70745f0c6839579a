package org.thongthin.testing;

import java.util.Locale;

/** What a journey is looked at on: a small phone or a desk, in Thai or in English. */
public enum Screen {
    PHONE_TH(360, 800, "th"),
    PHONE_EN(360, 800, "en"),
    DESK_TH(1280, 900, "th"),
    DESK_EN(1280, 900, "en");

    private final int width;
    private final int height;
    private final String language;

    Screen(int width, int height, String language) {
        this.width = width;
        this.height = height;
        this.language = language;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** {@code th} or {@code en}: what the browser starts with, and what people of the journey speak. */
    public String language() {
        return language;
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    public boolean isPhone() {
        return width < 600;
    }
}

package org.thongthin.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/** One text in Thai and in English; neither is null or blank. Thai is the language of record. */
@Embeddable
public class Bilingual implements Serializable {

    @Column(nullable = false)
    private String th;

    @Column(nullable = false)
    private String en;

    protected Bilingual() {}

    /** Normalises both as one-line texts. Refuses (IllegalArgumentException) a missing one. */
    public Bilingual(String th, String en) {
        this.th = required(th);
        this.en = required(en);
    }

    private static String required(String text) {
        String line = ThaiText.normaliseLine(text);
        if (line == null || line.isEmpty()) {
            throw new IllegalArgumentException("a text is missing in one language");
        }
        return line;
    }

    /** The text for a locale: English where its language is English, Thai otherwise. */
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : th;
    }

    public String getTh() {
        return th;
    }

    public String getEn() {
        return en;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bilingual that && th.equals(that.th) && en.equals(that.en);
    }

    @Override
    public int hashCode() {
        return Objects.hash(th, en);
    }

    @Override
    public String toString() {
        return th + " / " + en;
    }
}

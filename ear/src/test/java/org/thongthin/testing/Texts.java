package org.thongthin.testing;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The product's own texts, so that a journey says what it expects to read by the key and not by the words of one language. */
public final class Texts {

    private Texts() {}

    /** @param domain such as {@code people}; its bundle is {@code org.thongthin.people.web.messages} */
    public static String of(String domain, String key, Locale locale, Object... arguments) {
        String pattern = ResourceBundle.getBundle("org.thongthin." + domain + ".web.messages", locale)
                .getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }
}

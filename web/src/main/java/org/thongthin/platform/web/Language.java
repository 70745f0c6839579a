package org.thongthin.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** The language of this request: the account's where somebody is signed in, else the cookie's, else Thai. */
@Named("language")
@RequestScoped
public class Language {

    public static final String COOKIE = "language";
    static final Locale THAI = Locale.forLanguageTag("th");

    @Inject
    HttpServletRequest request;

    private Locale locale;

    /** Called where the account's language is known. */
    public void startWith(String code) {
        locale = locale(code);
    }

    public Locale getLocale() {
        if (locale == null) {
            locale = THAI;
            Cookie[] cookies = request.getCookies();
            for (Cookie cookie : cookies == null ? new Cookie[0] : cookies) {
                if (cookie.getName().equals(COOKIE)) {
                    locale = locale(cookie.getValue());
                }
            }
        }
        return locale;
    }

    public String getCode() {
        return getLocale().getLanguage();
    }

    /** The code of the language that the switch offers. */
    public String getOther() {
        return getCode().equals("th") ? "en" : "th";
    }

    private static Locale locale(String code) {
        return "en".equals(code) ? Locale.ENGLISH : THAI;
    }
}

package org.thongthin.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.thongthin.platform.BusinessException;

/** Texts of the bundles for code that is no page: one bundle a domain, {@code org.thongthin.DOMAIN.web.messages}. */
@Named("texts")
@ApplicationScoped
public class Messages {

    /** The message of a refusal: key {@code refusal.CLASS} of the domain that the class belongs to. */
    public String refusal(BusinessException refusal, Locale locale) {
        String domain = refusal.getClass().getPackageName().split("\\.")[2];
        return format(domain, "refusal." + refusal.getKey(), locale, refusal.getArguments());
    }

    public String problem(String code, Locale locale) {
        return format("platform", "problem." + code, locale);
    }

    /** A text with its arguments. A missing key is a programming error and says so. */
    public String format(String domain, String key, Locale locale, Object... arguments) {
        String pattern = ResourceBundle.getBundle("org.thongthin." + domain + ".web.messages", locale)
                .getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }
}

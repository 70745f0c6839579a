package org.thongthin.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * The documented settings. {@code thongthin.demo} is the system property of that name, or else the environment variable
 * THONGTHIN_DEMO: the same rule by which the server resolves expressions. A value that cannot be read stops the start with a
 * sentence that names it.
 */
@ApplicationScoped
public class Settings {

    public Optional<String> text(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            value = System.getenv(name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"));
        }
        return Optional.ofNullable(value).map(String::strip).filter(v -> !v.isEmpty());
    }

    public boolean isOn(String name) {
        return text(name)
                .map(value -> switch (value.toLowerCase(Locale.ROOT)) {
                    case "true", "on", "1" -> true;
                    case "false", "off", "0" -> false;
                    default -> throw new IllegalStateException("Setting " + name + " is true or false, not " + value);
                })
                .orElse(false);
    }

    public int number(String name, int otherwise) {
        try {
            return text(name).map(Integer::valueOf).orElse(otherwise);
        } catch (NumberFormatException e) {
            throw new IllegalStateException("Setting " + name + " is a whole number", e);
        }
    }

    /** Whether demonstration data and accounts are loaded into an empty database and the clock may be moved. */
    public boolean isDemonstration() {
        return isOn("thongthin.demo");
    }

    /** How far the product's clock runs before the real one (ISO-8601, such as P30D or -PT2H); zero unless set. */
    public Duration clockOffset() {
        return text("thongthin.clock.offset").map(Duration::parse).orElse(Duration.ZERO);
    }

    /** The address under which the public reaches the product, without a slash at the end; certificates print it. */
    public String publicUrl() {
        return text("thongthin.public.url").orElse("http://localhost:8080").replaceAll("/+$", "");
    }
}

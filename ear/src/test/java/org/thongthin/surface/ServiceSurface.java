package org.thongthin.surface;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A line of {@code service-surface.txt}: a public method of an enterprise bean and who may call it, such as
 * {@code people.GrantService.end(Long, String) ADMIN}. Instead of roles: EVERYBODY (the method itself decides), SYSTEM (seeding and
 * jobs), NOBODY.
 *
 * @param method {@code domain.Class.name(Types)}
 */
public record ServiceSurface(String method, Set<String> callers) {

    public static final String EVERYBODY = "EVERYBODY";
    public static final String NOBODY = "NOBODY";

    public static List<ServiceSurface> declared() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                ServiceSurface.class.getResourceAsStream("service-surface.txt"), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(ServiceSurface::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServiceSurface read(String line) {
        int end = line.lastIndexOf(") ") + 1;
        return new ServiceSurface(
                line.substring(0, end),
                new TreeSet<>(List.of(line.substring(end + 1).split(","))));
    }

    /** Whether the container lets only holders of a role call it. */
    boolean isLimited() {
        return !callers.contains(EVERYBODY);
    }

    /** {@code org.thongthin.people.service.GrantService} */
    String className() {
        String[] parts = method.substring(0, method.indexOf('(')).split("\\.");
        return "org.thongthin." + parts[0] + ".service." + parts[1];
    }

    /** {@code end(Long, String)} */
    String signature() {
        return method.substring(method.indexOf('.', method.indexOf('.') + 1) + 1);
    }

    @Override
    public String toString() {
        return method + " " + String.join(",", callers);
    }
}

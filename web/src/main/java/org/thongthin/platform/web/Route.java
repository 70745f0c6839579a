package org.thongthin.platform.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One address of the product: a pattern such as {@code /courses/{code}}, what answers it, and who it is for.
 *
 * @param view the Faces view that renders it; null where a servlet or a REST resource answers
 */
public record Route(String pattern, Pattern regex, List<String> names, String view, Access access) {

    /** Codes and numbers are ASCII in the database, and MariaDB fails to compare them with anything else (error 1267). */
    private static final String CODE = "([ -.0-~]+)";

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)(\\*?)}");

    static Route page(String pattern, String view, Access access) {
        return of(pattern, view, access);
    }

    static Route endpoint(String pattern, Access access) {
        return of(pattern, null, access);
    }

    private static Route of(String pattern, String view, Access access) {
        List<String> names = new ArrayList<>();
        Matcher parameter = PARAMETER.matcher(pattern);
        StringBuilder regex = new StringBuilder();
        while (parameter.find()) {
            names.add(parameter.group(1));
            parameter.appendReplacement(regex, parameter.group(2).isEmpty() ? CODE : "(.+)");
        }
        parameter.appendTail(regex);
        return new Route(pattern, Pattern.compile(regex.toString()), List.copyOf(names), view, access);
    }

    /** The values of the pattern's parameters, empty where the path is not of this route. */
    Optional<Map<String, String>> match(String path) {
        Matcher matcher = regex.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            values.put(names.get(i), matcher.group(i + 1));
        }
        return Optional.of(values);
    }
}

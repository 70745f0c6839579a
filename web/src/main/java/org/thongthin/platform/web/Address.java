package org.thongthin.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.thongthin.platform.ThaiText;

/**
 * What the address of a list says: search word, filters, order and page. A list keeps all of it in its address, so that it can be
 * bookmarked, reloaded and come back to.
 */
@Named("address")
@RequestScoped
public class Address {

    private static final int MOST_PAGES = 100_000;

    @Inject
    HttpServletRequest request;

    /** A parameter as one line of normalised text, empty where it is missing. */
    public String text(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : ThaiText.normaliseLine(value);
    }

    /** A parameter that names a constant; empty where it is missing or names none. */
    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        String value = request.getParameter(name);
        return List.of(type.getEnumConstants()).stream()
                .filter(constant -> constant.name().equals(value))
                .findFirst();
    }

    /** An id in the query, empty where it is missing or no number. */
    public Optional<Long> id(String name) {
        return asId(request.getParameter(name));
    }

    /** All ids that the request names so, each once, in their order; what is no number is left out. */
    public List<Long> ids(String name) {
        String[] values = request.getParameterValues(name);
        return values == null
                ? List.of()
                : Arrays.stream(values)
                        .flatMap(value -> asId(value).stream())
                        .distinct()
                        .toList();
    }

    /** An id in the path; one that is no number is of nothing: 0. */
    public long pathId(String name) {
        return asId(RequestFacts.parameter(request, name)).orElse(0L);
    }

    private static Optional<Long> asId(String value) {
        return value != null && value.matches("\\d{1,18}") ? Optional.of(Long.valueOf(value)) : Optional.empty();
    }

    /** The page of the list, from 0. */
    public int getPage() {
        return id("page").map(page -> (int) Math.min(page, MOST_PAGES)).orElse(0);
    }

    /** This address with one parameter set to another value (left out where that is empty), at the first page. */
    public String with(String name, Object value) {
        return at(name, value == null ? "" : value.toString());
    }

    /** This address at another page, from 0. */
    public String atPage(int page) {
        return at("page", page == 0 ? "" : String.valueOf(page));
    }

    private String at(String name, String value) {
        Map<String, String[]> query = new TreeMap<>(request.getParameterMap());
        query.remove("page");
        query.remove("csrf");
        query.put(name, new String[] {value});
        List<String> parts = new ArrayList<>();
        query.forEach((key, values) -> {
            for (String one : values) {
                if (!one.isEmpty()) {
                    parts.add(URLEncoder.encode(key, StandardCharsets.UTF_8) + "="
                            + URLEncoder.encode(one, StandardCharsets.UTF_8));
                }
            }
        });
        return RequestFacts.path(request) + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
    }
}

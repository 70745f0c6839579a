package org.thongthin.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;

/** What the filters found out about a request, kept as its attributes under one roof. */
public final class RequestFacts {

    private static final String MATCH = RequestFacts.class.getName() + ".match";
    private static final String ID = RequestFacts.class.getName() + ".id";
    private static final String FAULT = RequestFacts.class.getName() + ".fault";
    private static final String PATH = RequestFacts.class.getName() + ".path";

    private RequestFacts() {}

    /** The path below the context, without path parameters, as it was asked for (also after a forward). */
    public static String path(HttpServletRequest request) {
        Object kept = request.getAttribute(PATH);
        if (kept == null) {
            String path =
                    request.getRequestURI().substring(request.getContextPath().length());
            kept = path.indexOf(';') < 0 ? path : path.replaceAll(";[^/]*", "");
            request.setAttribute(PATH, kept);
        }
        return (String) kept;
    }

    /** Whether the page that is shown has this address or lies under it. */
    static boolean isUnder(HttpServletRequest request, String path) {
        String here = path(request);
        return here.equals(path) || here.startsWith(path + "/");
    }

    public static Optional<Routes.Match> match(HttpServletRequest request) {
        Object kept = request.getAttribute(MATCH);
        if (kept == null) {
            kept = Routes.match(path(request));
            request.setAttribute(MATCH, kept);
        }
        @SuppressWarnings("unchecked")
        Optional<Routes.Match> match = (Optional<Routes.Match>) kept;
        return match;
    }

    /** The value of a parameter of the route's pattern, null where there is none of that name. */
    public static String parameter(HttpServletRequest request, String name) {
        return match(request).map(Routes.Match::parameters).orElse(Map.of()).get(name);
    }

    /** Notes that it could not be found out who asks. */
    public static void fault(HttpServletRequest request, Exception fault) {
        request.setAttribute(FAULT, fault);
    }

    static Optional<Exception> fault(HttpServletRequest request) {
        return Optional.ofNullable((Exception) request.getAttribute(FAULT));
    }

    static void id(HttpServletRequest request, String id) {
        request.setAttribute(ID, id);
    }

    /** The request's id, as logs and error pages show it. */
    public static String id(HttpServletRequest request) {
        return (String) request.getAttribute(ID);
    }
}

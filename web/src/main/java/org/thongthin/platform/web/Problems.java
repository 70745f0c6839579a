package org.thongthin.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.thongthin.platform.Caller;
import org.thongthin.platform.OutOfReach;
import org.thongthin.platform.web.Access.Holding;

/** Refusals outside a page's own form: problem+json (RFC 9457) for REST, a whole localised page for people. */
@ApplicationScoped
public class Problems {

    /** After how long a refusal that passes may be tried again, as Retry-After says it. */
    static final String RETRY_SECONDS = "5";

    private static final String PROBLEM = "problem";

    @Inject
    Language language;

    @Inject
    Messages messages;

    @Inject
    Caller caller;

    @Inject
    Event<OutOfReach> outOfReach;

    /** @param code the key of the message, {@code problem.CODE} of the platform's bundle, and the code that scripts read */
    public void answer(HttpServletRequest request, HttpServletResponse response, int status, String code)
            throws IOException, ServletException {
        if (status == HttpServletResponse.SC_NOT_FOUND) {
            tellOutOfReach(request);
        }
        response.setStatus(status);
        if (request.getAttribute(PROBLEM) != null) {
            // The page of a problem has failed itself: once more would not end.
            response.setContentType("text/plain");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter().write(messages.problem(code, language.getLocale()));
        } else if (RequestFacts.path(request).startsWith("/api/")) {
            json(response, status, code, messages.problem(code, language.getLocale()));
        } else {
            request.setAttribute(PROBLEM, code);
            request.setAttribute("problemStatus", status);
            request.getRequestDispatcher("/platform/problem.xhtml").forward(new AskedAnew(request), response);
        }
    }

    /** That somebody with a role asked for what is not in its scope, or not there, is an entry of the audit. */
    void tellOutOfReach(HttpServletRequest request) {
        boolean limited = RequestFacts.match(request)
                .filter(match -> match.route().access() instanceof Holding)
                .isPresent();
        if (limited && caller.isSignedIn()) {
            outOfReach.fire(new OutOfReach(RequestFacts.path(request)));
        }
    }

    private static void json(HttpServletResponse response, int status, String code, String detail) throws IOException {
        response.setContentType("application/problem+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(body(status, code, detail));
    }

    /** The body of a problem; also what REST resources answer with. */
    public static String body(int status, String code, String detail) {
        return Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", code)
                .add("status", status)
                .add("code", code)
                .add("detail", detail)
                .build()
                .toString();
    }
}

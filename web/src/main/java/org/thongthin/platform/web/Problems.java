package org.thongthin.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Refusals outside a page's own form: problem+json (RFC 9457) for REST, a whole localised page for people. */
@ApplicationScoped
public class Problems {

    @Inject
    Language language;

    @Inject
    Messages messages;

    /** @param code the key of the message, {@code problem.CODE} of the platform's bundle, and the code that scripts read */
    public void answer(HttpServletRequest request, HttpServletResponse response, int status, String code)
            throws IOException, ServletException {
        response.setStatus(status);
        if (RequestFacts.path(request).startsWith("/api/")) {
            json(response, status, code, messages.problem(code, language.getLocale()));
        } else {
            request.setAttribute("problem", code);
            request.setAttribute("problemStatus", status);
            request.getRequestDispatcher("/platform/problem.xhtml").forward(new AskedAnew(request), response);
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

package org.thongthin.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/**
 * Stands at every address that no other servlet is mapped to. Pages are forwarded to their views before it is reached, but a form
 * with a file is read as the servlet at the address says, and the token in it is looked for before the forward.
 */
@WebServlet("/")
@MultipartConfig(
        maxFileSize = EntryServlet.MOST_BYTES,
        maxRequestSize = EntryServlet.MOST_BYTES,
        fileSizeThreshold = 65_536)
public class EntryServlet extends HttpServlet {

    /** Of a whole request; the listener's {@code max-post-size} is a little higher, so that the refusal is ours to tell. */
    public static final long MOST_BYTES = 21L * 1024 * 1024;

    @Inject
    transient Problems problems;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try (InputStream robots = getServletContext().getResourceAsStream("/robots.txt")) {
            if (RequestFacts.path(request).equals("/robots.txt")) {
                response.setContentType("text/plain; charset=UTF-8");
                robots.transferTo(response.getOutputStream());
            } else {
                problems.answer(request, response, 404, "NotFound");
            }
        }
    }
}

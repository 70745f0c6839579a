package org.thongthin.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Serves what {@link Assets} names. Under the present hash it may be kept for ever; under another it is not there. */
@WebServlet("/static/*")
public class StaticServlet extends HttpServlet {

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=UTF-8",
            "js", "text/javascript; charset=UTF-8",
            "svg", "image/svg+xml",
            "woff2", "font/woff2",
            "txt", "text/plain; charset=UTF-8");

    @Inject
    transient Assets assets;

    @Inject
    transient Problems problems;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String path = RequestFacts.path(request);
        String extension = path.substring(path.lastIndexOf('.') + 1);
        if (path.startsWith(assets.getBase()) && TYPES.containsKey(extension) && !path.contains("..")) {
            String name = "/static/" + path.substring(assets.getBase().length());
            try (InputStream in = getServletContext().getResourceAsStream(name)) {
                if (in != null) {
                    response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
                    response.setContentType(TYPES.get(extension));
                    in.transferTo(response.getOutputStream());
                    return;
                }
            }
        }
        problems.answer(request, response, 404, "NotFound");
    }
}

package org.thongthin.learning.web;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.thongthin.course.AssetRow;
import org.thongthin.learning.service.LessonService;
import org.thongthin.platform.FileStore;
import org.thongthin.platform.web.Problems;
import org.thongthin.platform.web.RequestFacts;

/** Pictures of a course version, for who is enrolled in it. A version never changes, so a browser may keep them. */
@WebServlet("/courses/*")
public class AssetServlet extends HttpServlet {

    @EJB
    transient LessonService lessons;

    @Inject
    transient FileStore files;

    @Inject
    transient Problems problems;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String version = RequestFacts.parameter(request, "version");
        Optional<AssetRow> asset = version != null && version.matches("\\d{1,18}")
                ? lessons.asset(
                        RequestFacts.parameter(request, "code"),
                        Long.valueOf(version),
                        "assets/" + RequestFacts.parameter(request, "name"))
                : Optional.empty();
        Optional<InputStream> content =
                asset.isPresent() ? files.open(asset.get().sha256()) : Optional.empty();
        if (content.isEmpty()) {
            problems.answer(request, response, 404, "NotFound");
            return;
        }
        response.setContentType(asset.get().mediaType());
        response.setContentLengthLong(asset.get().bytes());
        response.setHeader("Cache-Control", "private, max-age=31536000, immutable");
        try (InputStream in = content.get()) {
            in.transferTo(response.getOutputStream());
        }
    }
}

package org.thongthin.course.web;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.thongthin.course.AssetRow;
import org.thongthin.course.CourseNotFound;
import org.thongthin.course.service.PageWritingService;
import org.thongthin.platform.FileStore;
import org.thongthin.platform.web.EntryServlet;
import org.thongthin.platform.web.Problems;
import org.thongthin.platform.web.RequestFacts;

/**
 * Pictures of a manuscript, for its trainers. It stands at every address of trainers; their pages are forwarded to their views before it
 * is reached, but a form with a picture is read as it says.
 */
@WebServlet("/teach/*")
@MultipartConfig(
        maxFileSize = EntryServlet.MOST_BYTES,
        maxRequestSize = EntryServlet.MOST_BYTES,
        fileSizeThreshold = 65_536)
public class PictureServlet extends HttpServlet {

    @EJB
    transient PageWritingService pages;

    @Inject
    transient FileStore files;

    @Inject
    transient Problems problems;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<AssetRow> picture = picture(request);
        Optional<InputStream> content =
                picture.isPresent() ? files.open(picture.get().sha256()) : Optional.empty();
        if (content.isEmpty()) {
            problems.answer(request, response, 404, "NotFound");
            return;
        }
        response.setContentType(picture.get().mediaType());
        response.setContentLengthLong(picture.get().bytes());
        response.setHeader("Cache-Control", "private, max-age=3600");
        try (InputStream in = content.get()) {
            in.transferTo(response.getOutputStream());
        }
    }

    private Optional<AssetRow> picture(HttpServletRequest request) {
        try {
            return pages.picture(Addresses.course(request), RequestFacts.parameter(request, "name"));
        } catch (CourseNotFound foreign) {
            return Optional.empty();
        }
    }
}

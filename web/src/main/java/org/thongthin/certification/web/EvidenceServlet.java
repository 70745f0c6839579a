package org.thongthin.certification.web;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.thongthin.certification.EvidenceFile;
import org.thongthin.certification.EvidenceNotFound;
import org.thongthin.certification.service.EvidenceService;
import org.thongthin.platform.FileStore;
import org.thongthin.platform.web.Problems;
import org.thongthin.platform.web.RequestFacts;

/** Downloads a file of a candidacy. */
@WebServlet("/evidence/*")
public class EvidenceServlet extends HttpServlet {

    @EJB
    transient EvidenceService evidence;

    @Inject
    transient FileStore files;

    @Inject
    transient Problems problems;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String id = RequestFacts.parameter(request, "file");
        EvidenceFile file;
        Optional<InputStream> content;
        try {
            file = evidence.file(id != null && id.matches("\\d{1,18}") ? Long.valueOf(id) : 0L);
            content = files.open(file.sha256());
        } catch (EvidenceNotFound missing) {
            problems.answer(request, response, 404, "NotFound");
            return;
        }
        if (content.isEmpty()) {
            problems.answer(request, response, 404, "NotFound");
            return;
        }
        response.setContentType(file.mediaType());
        response.setContentLengthLong(file.bytes());
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename*=UTF-8''"
                        + URLEncoder.encode(file.fileName(), StandardCharsets.UTF_8)
                                .replace("+", "%20"));
        try (InputStream in = content.get()) {
            in.transferTo(response.getOutputStream());
        }
    }
}

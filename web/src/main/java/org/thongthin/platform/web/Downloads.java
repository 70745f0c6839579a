package org.thongthin.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.thongthin.platform.FileStore;
import org.thongthin.platform.KeptFile;
import org.thongthin.platform.NotFound;

/** Sends files that people have sent in: never shown by the browser, kept by no cache. */
@ApplicationScoped
public class Downloads {

    @Inject
    FileStore files;

    @Inject
    Problems problems;

    /** @param find asks the use case that decides who may have the file; where it finds none, the answer is 404 */
    public void send(HttpServletRequest request, HttpServletResponse response, Supplier<KeptFile> find)
            throws IOException, ServletException {
        Optional<KeptFile> found = found(find);
        Optional<InputStream> content =
                found.isEmpty() ? Optional.empty() : files.open(found.get().sha256());
        if (content.isEmpty()) {
            problems.answer(request, response, 404, "NotFound");
            return;
        }
        KeptFile file = found.get();
        response.setContentType(file.mediaType());
        response.setContentLengthLong(file.bytes());
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename*=UTF-8''"
                        + URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20"));
        try (InputStream in = content.get()) {
            in.transferTo(response.getOutputStream());
        }
    }

    private static Optional<KeptFile> found(Supplier<KeptFile> find) {
        try {
            return Optional.of(find.get());
        } catch (NotFound missing) {
            return Optional.empty();
        }
    }
}

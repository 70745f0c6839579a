package org.thongthin.reporting.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.thongthin.platform.NotFound;
import org.thongthin.platform.web.Language;
import org.thongthin.platform.web.Messages;
import org.thongthin.platform.web.Problems;

/**
 * A list that HR takes along as a file.
 *
 * @param <T> what the file is about
 */
abstract class FileServlet<T> extends HttpServlet {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    static final String CSV = "text/csv; charset=utf-8";

    @Inject
    transient Filters filters;

    @Inject
    transient Messages messages;

    @Inject
    transient Language language;

    @Inject
    transient Problems problems;

    private final String name;
    private final String type;

    /** @param name of the file; type: its media type */
    FileServlet(String name, String type) {
        this.name = name;
        this.type = type;
    }

    /**
     * Asked before the first byte is sent, after which nobody could be told any more.
     *
     * @throws NotFound where it is not in the caller's reach: the answer is 404
     */
    abstract T find();

    abstract void write(T found, OutputStream out) throws IOException;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        T found;
        try {
            found = find();
        } catch (NotFound outside) {
            problems.answer(request, response, 404, "NotFound");
            return;
        }
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        write(found, response.getOutputStream());
    }
}

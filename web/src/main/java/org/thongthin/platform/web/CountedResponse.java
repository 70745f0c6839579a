package org.thongthin.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import org.thongthin.platform.SqlCount;

/** Holds a page back until it is complete, so that its count can still stand in its head. Only while {@link SqlCount} is on. */
class CountedResponse extends HttpServletResponseWrapper {

    private static final int LARGER_THAN_ANY_PAGE = 1024 * 1024;

    private PrintWriter writer;

    CountedResponse(HttpServletResponse response) {
        super(response);
        response.setBufferSize(LARGER_THAN_ANY_PAGE);
    }

    /** Writes the count so far into the head; does nothing once that is sent. */
    final void tell() {
        if (!isCommitted()) {
            setHeader("X-Sql-Statements", String.valueOf(SqlCount.get()));
            setHeader("Server-Timing", "sql;dur=" + SqlCount.get());
        }
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            writer = new PrintWriter(new Telling(super.getWriter()));
        }
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        tell();
        super.flushBuffer();
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        tell();
        super.sendRedirect(location);
    }

    @Override
    public void sendError(int status) throws IOException {
        tell();
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        tell();
        super.sendError(status, message);
    }

    /** A page's own flush sends the head. */
    private final class Telling extends FilterWriter {
        Telling(Writer writer) {
            super(writer);
        }

        @Override
        public void flush() throws IOException {
            tell();
            super.flush();
        }

        @Override
        public void close() throws IOException {
            tell();
            super.close();
        }
    }
}

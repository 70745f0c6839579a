package org.thongthin.platform.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.thongthin.platform.SqlCount;

/** Holds an answer back until it is complete, so that its count can still stand in its head. Only while {@link SqlCount} is on. */
class CountedResponse extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private final ServletOutputStream stream = new Held();
    private PrintWriter writer;

    CountedResponse(HttpServletResponse response) {
        super(response);
    }

    /** Sends the head with the count, and what was held back. */
    void send() throws IOException {
        tell();
        if (writer != null) {
            writer.flush();
        }
        if (content.size() > 0) {
            content.writeTo(super.getOutputStream());
        }
    }

    private void tell() {
        setHeader("X-Sql-Statements", String.valueOf(SqlCount.get()));
        setHeader("Server-Timing", "sql;dur=" + SqlCount.get());
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(content, Charset.forName(getCharacterEncoding())));
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public void flushBuffer() {
        // it is held back
    }

    @Override
    public void setBufferSize(int size) {
        // all of it is held back
    }

    @Override
    public void resetBuffer() {
        if (writer != null) {
            writer.flush();
            writer = null;
        }
        content.reset();
    }

    @Override
    public void reset() {
        super.reset();
        resetBuffer();
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

    private final class Held extends ServletOutputStream {

        @Override
        public void write(int b) {
            content.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            content.write(bytes, from, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("nothing here writes asynchronously");
        }
    }
}

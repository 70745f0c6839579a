package org.thongthin.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * What every answer is written through. It carries one Content-Security-Policy: PrimeFaces adds that of a page, with the nonce of its
 * scripts, as a second header, and a browser enforces both; here it takes the place of the one that every answer has. And its text
 * is gathered before it is encoded: a page is written in thousands of pieces of a few characters, each of which would cost the
 * server's own writer as much as a large one.
 */
class PageResponse extends HttpServletResponseWrapper {

    static final String POLICY = "Content-Security-Policy";

    private GatheringWriter writer;

    PageResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void addHeader(String name, String value) {
        if (POLICY.equalsIgnoreCase(name)) {
            setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            if (!StandardCharsets.UTF_8.name().equalsIgnoreCase(getCharacterEncoding())) {
                return super.getWriter();
            }
            // Asking for a writer fixes the encoding and puts it into the header; asking for a stream does not.
            setCharacterEncoding(StandardCharsets.UTF_8.name());
            writer = new GatheringWriter(super.getOutputStream());
        }
        return writer;
    }

    /** Sends what was gathered; nothing where nothing was written. */
    void finish() {
        if (writer != null) {
            writer.flush();
        }
    }

    @Override
    public void flushBuffer() throws IOException {
        finish();
        super.flushBuffer();
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        forget();
    }

    @Override
    public void reset() {
        super.reset();
        forget();
    }

    private void forget() {
        if (writer != null) {
            writer.forget();
        }
    }
}

package org.thongthin.reporting.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * A CSV file (RFC 4180) whose rows are sent as they come. UTF-8 with a byte order mark, without which Excel takes Thai for another
 * encoding; dates are ISO; texts that a spreadsheet program would take for a formula are marked as in a {@link Sheet}.
 */
final class CsvFile implements Closeable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvWriter csv;

    CsvFile(OutputStream out) {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            writer.write(BYTE_ORDER_MARK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
    }

    /** Texts, numbers and dates; null leaves its cell empty. */
    void row(Object... cells) {
        String[] written = new String[cells.length];
        for (int column = 0; column < cells.length; column++) {
            written[column] = cell(cells[column]);
        }
        csv.writeRecord(written);
    }

    private static String cell(Object value) {
        if (value == null) {
            return null;
        }
        // no number or day is a formula, however it begins
        return value instanceof Number || value instanceof LocalDate ? value.toString() : Sheet.safe(value.toString());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}

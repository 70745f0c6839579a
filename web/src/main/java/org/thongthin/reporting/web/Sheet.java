package org.thongthin.reporting.web;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook whose rows are sent as they come. Dates are date cells (ISO); texts that a spreadsheet program would take for a formula,
 * in this file or in a CSV made of it, are marked as text with an apostrophe (CWE-1236).
 */
final class Sheet implements Closeable {

    private static final String DANGEROUS = "=+-@\t\r\n";
    private static final int ROWS_AT_ONCE = 500;
    private static final int LONGEST_NAME = 31;

    private final Workbook workbook;
    private Worksheet sheet;
    private int row;

    Sheet(OutputStream out) {
        workbook = new Workbook(out, "Thongthin", "1.0");
    }

    /** Begins a sheet, after the one before; its first row stays in sight. */
    void begin(String name, List<String> titles) {
        sheet = workbook.newWorksheet(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
        sheet.freezePane(0, 1);
        row = 0;
        for (int column = 0; column < titles.size(); column++) {
            sheet.value(0, column, safe(titles.get(column)));
            sheet.style(0, column).bold().set();
            sheet.width(column, Math.max(14, Math.min(40, titles.get(column).length() + 6)));
        }
        row = 1;
    }

    /** Texts, numbers and dates; null leaves its cell empty. */
    void row(Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            cell(column, cells[column]);
        }
        row++;
        if (row % ROWS_AT_ONCE == 0) {
            try {
                sheet.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void cell(int column, Object value) {
        if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value != null) {
            sheet.value(row, column, safe(value.toString()));
        }
    }

    static String safe(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}

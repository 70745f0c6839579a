package org.thongthin.reporting.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvFileTest {

    private static byte[] written(Object[]... rows) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (CsvFile csv = new CsvFile(file)) {
            for (Object[] row : rows) {
                csv.row(row);
            }
        }
        return file.toByteArray();
    }

    private static String text(Object... row) throws IOException {
        byte[] file = written(row);
        return new String(file, 3, file.length - 3, UTF_8);
    }

    private static List<CsvRecord> read(byte[] file) {
        return CsvReader.builder().detectBomHeader(true).ofCsvRecord(new java.io.ByteArrayInputStream(file)).stream()
                .toList();
    }

    @Test
    void beginsWithOneByteOrderMarkAndIsThaiInUtf8() throws IOException {
        byte[] file = written(new Object[] {"น้ำ ตำบล"}, new Object[] {"ปู่"});
        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Arrays.copyOf(file, 3));
        assertEquals("\uFEFFน้ำ ตำบล\r\nปู่\r\n", new String(file, UTF_8));
        assertEquals("น้ำ ตำบล", read(file).get(0).getField(0));
    }

    @Test
    void quotesCommasAndLineBreaksAreQuotedAsRfc4180Says() throws IOException {
        assertEquals(
                "\"a,b\",\"say \"\"x\"\"\",\"one\ntwo\",\"one\r\ntwo\",plain\r\n",
                text("a,b", "say \"x\"", "one\ntwo", "one\r\ntwo", "plain"));
        assertEquals(
                List.of("a,b", "say \"x\"", "one\ntwo", ""),
                read(written(new Object[] {"a,b", "say \"x\"", "one\ntwo", null}))
                        .get(0)
                        .getFields());
    }

    @Test
    void whatLooksLikeAFormulaIsText() throws IOException {
        List<String> hostile = List.of(
                "=HYPERLINK(\"http://x\")",
                "+1+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "=1,=2");
        for (CsvRecord record :
                read(written(hostile.stream().map(cell -> new Object[] {cell}).toArray(Object[][]::new)))) {
            assertTrue(record.getField(0).startsWith("'"), record.getField(0));
        }
    }

    @Test
    void numbersAndDaysStayWhatTheyAreAndNothingIsNothing() throws IOException {
        assertEquals("7,-7,2026-11-30,,x\r\n", text(7, -7, LocalDate.of(2026, 11, 30), null, "x"));
    }
}

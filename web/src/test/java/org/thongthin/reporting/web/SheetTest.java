package org.thongthin.reporting.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

class SheetTest {

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
                "=1<&>\"");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Sheet sheet = new Sheet(file)) {
            sheet.begin("=รายชื่อ", List.of("=title"));
            hostile.forEach(sheet::row);
        }
        Map<String, String> parts = parts(file);
        assertFalse(parts.get("xl/worksheets/sheet1.xml").contains("<f>"), "no cell is a formula");
        String texts = parts.get("xl/sharedStrings.xml");
        assertEquals(hostile.size() + 1, texts.split("<t[^>]*>(?:'|&apos;)", -1).length - 1, texts);
    }

    @Test
    void harmlessTextsNumbersAndDatesStayWhatTheyAre() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Sheet sheet = new Sheet(file)) {
            sheet.begin("x", List.of("ชื่อ", "n", "d", "e"));
            for (int i = 0; i < 1_200; i++) {
                sheet.row("นางสาวศิริพร มั่นคง", 7, LocalDate.of(2026, 11, 30), null);
            }
        }
        Map<String, String> parts = parts(file);
        String name = "นางสาวศิริพร มั่นคง";
        StringBuilder escaped = new StringBuilder();
        name.chars()
                .forEach(
                        c -> escaped.append(c < 128 ? String.valueOf((char) c) : "&#x" + Integer.toHexString(c) + ";"));
        String texts = parts.get("xl/sharedStrings.xml");
        assertTrue(texts.contains(">" + name + "<") || texts.contains(">" + escaped + "<"), texts);
        String rows = parts.get("xl/worksheets/sheet1.xml");
        assertTrue(rows.contains("<v>7</v>"), rows.substring(0, 600));
        assertTrue(rows.contains("46356"), "a date cell: days since 1900");
        assertEquals(1_201, rows.split("<row ", -1).length - 1);
    }

    private static Map<String, String> parts(ByteArrayOutputStream file) throws IOException {
        Path stored = Files.createTempFile("sheet", ".xlsx");
        Files.write(stored, file.toByteArray());
        Map<String, String> parts = new HashMap<>();
        try (ZipFile zip = new ZipFile(stored.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(stored);
        }
        return parts;
    }
}

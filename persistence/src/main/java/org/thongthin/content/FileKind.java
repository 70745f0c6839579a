package org.thongthin.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What a file is, told by its content: neither its name nor what the browser says of it counts. */
public enum FileKind {
    PDF("application/pdf", "PDF"),
    PNG("image/png", "PNG"),
    JPEG("image/jpeg", "JPEG"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "DOCX"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "XLSX");

    private static final int MOST_ENTRIES = 5_000;

    private final String mediaType;
    private final String label;

    FileKind(String mediaType, String label) {
        this.mediaType = mediaType;
        this.label = label;
    }

    /** The kind of this content; empty where it is none of these, or an Office file with macros. */
    public static Optional<FileKind> of(byte[] content) {
        if (startsWith(content, '%', 'P', 'D', 'F', '-')) {
            return Optional.of(PDF);
        }
        if (startsWith(content, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return Optional.of(PNG);
        }
        if (startsWith(content, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(JPEG);
        }
        return startsWith(content, 'P', 'K', 3, 4) ? office(content) : Optional.empty();
    }

    private static boolean startsWith(byte[] content, int... begin) {
        if (content.length < begin.length) {
            return false;
        }
        for (int i = 0; i < begin.length; i++) {
            if ((content[i] & 0xFF) != begin[i]) {
                return false;
            }
        }
        return true;
    }

    /** ECMA-376: a package with a list of content types and one main part. */
    private static Optional<FileKind> office(byte[] content) {
        Set<String> names = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                if (names.size() > MOST_ENTRIES || entry.getName().endsWith("vbaProject.bin")) {
                    return Optional.empty();
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.empty();
        }
        if (!names.contains("[Content_Types].xml")) {
            return Optional.empty();
        }
        return names.contains("word/document.xml")
                ? Optional.of(DOCX)
                : names.contains("xl/workbook.xml") ? Optional.of(XLSX) : Optional.empty();
    }

    public String getMediaType() {
        return mediaType;
    }

    /** As people call it. */
    public String getLabel() {
        return label;
    }

    public boolean isImage() {
        return this == PNG || this == JPEG;
    }
}

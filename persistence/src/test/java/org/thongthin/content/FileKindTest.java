package org.thongthin.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};

    @Test
    void theFirstBytesTellDocumentsAndPictures() {
        assertEquals(Optional.of(FileKind.PDF), FileKind.of(ascii("%PDF-1.7\n%...")));
        assertEquals(Optional.of(FileKind.PNG), FileKind.of(PNG));
        assertEquals(Optional.of(FileKind.JPEG), FileKind.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1}));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html><script>alert(1)</script></html>",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "GIF89a",
                "MZ\u0090",
                " %PDF-1.7",
                "%PD",
                "#!/bin/sh\n%PDF-1.7"
            })
    void anythingElseIsOfNoKindWhateverItsName(String content) {
        assertEquals(Optional.empty(), FileKind.of(ascii(content)));
    }

    @Test
    void anOfficeFileIsToldByItsMainPart() throws IOException {
        assertEquals(Optional.of(FileKind.DOCX), FileKind.of(zip("[Content_Types].xml", "word/document.xml")));
        assertEquals(Optional.of(FileKind.XLSX), FileKind.of(zip("xl/workbook.xml", "[Content_Types].xml")));
    }

    @Test
    void anArchiveThatIsNoOfficeFileIsOfNoKind() throws IOException {
        assertEquals(Optional.empty(), FileKind.of(zip("word/document.xml")));
        assertEquals(Optional.empty(), FileKind.of(zip("[Content_Types].xml", "index.html")));
        byte[] broken = zip("[Content_Types].xml", "word/document.xml");
        assertEquals(Optional.empty(), FileKind.of(Arrays.copyOf(broken, 40)));
    }

    @Test
    void anOfficeFileWithMacrosIsNotTaken() throws IOException {
        assertEquals(
                Optional.empty(), FileKind.of(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")));
    }

    @Property(tries = 200)
    void noContentMakesItFail(@ForAll byte[] content) {
        FileKind.of(content);
        byte[] likeAnArchive = Arrays.copyOf(content, Math.max(4, content.length));
        System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, likeAnArchive, 0, 4);
        assertEquals(Optional.empty(), FileKind.of(likeAnArchive));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
            }
        }
        return bytes.toByteArray();
    }
}

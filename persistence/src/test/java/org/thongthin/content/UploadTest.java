package org.thongthin.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadTest {

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "C:\\Users\\Somchai\\รายงาน.pdf, รายงาน.pdf",
        "/, ''",
        "รายงาน โครงการ.pdf, รายงาน โครงการ.pdf"
    })
    void aNameLosesItsFolders(String sent, String kept) {
        assertEquals(kept, new Upload(sent, new byte[0]).name());
    }

    @Test
    void aMissingNameIsEmptyAndALongOneKeepsItsEnd() {
        assertEquals("", new Upload(null, new byte[0]).name());
        String kept = new Upload("ก".repeat(500) + ".pdf", new byte[0]).name();
        assertEquals(150, kept.length());
        assertTrue(kept.endsWith(".pdf"));
    }
}

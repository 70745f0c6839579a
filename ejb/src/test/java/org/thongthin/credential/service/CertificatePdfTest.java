package org.thongthin.credential.service;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thongthin.credential.service.PrintedSheet.assertMarginsAreWhite;
import static org.thongthin.credential.service.PrintedSheet.decode;
import static org.thongthin.credential.service.PrintedSheet.image;
import static org.thongthin.credential.service.PrintedSheet.letters;
import static org.thongthin.credential.service.PrintedSheet.lettersGlyphByGlyph;
import static org.thongthin.credential.service.PrintedSheet.lines;
import static org.thongthin.credential.service.PrintedSheet.smallestType;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.credential.service.CertificateContent.Bilingual;
import org.thongthin.credential.service.CertificateContent.Check;
import org.thongthin.credential.service.CertificateContent.Issuer;
import org.thongthin.credential.service.CertificateContent.Level;
import org.thongthin.credential.service.CertificateContent.Validity;

class CertificatePdfTest {

    private static final String VERIFY = "https://thongthin.example.go.th/verify/IC-2570-000123?code=7KQ2-M9XD";
    private static final Bilingual HOLDER = new Bilingual("นายธนกร แสงทอง", "Mr Thanakorn Saengthong");
    private static final Bilingual TOWN = new Bilingual("เทศบาลเมืองบ้านสาธิต", "Ban Sathit Town Municipality");
    private static final Bilingual CHAMPION = new Bilingual("ผู้ขับเคลื่อนนวัตกรรมในองค์กร", "Innovation Champion");
    private static final Validity THREE_YEARS = new Validity(LocalDate.of(2026, 11, 2), LocalDate.of(2029, 11, 1));
    private static final Issuer DEPARTMENT = new Issuer(
            new Bilingual("กรมส่งเสริมการปกครองท้องถิ่น (สมมติ)", "Department of Local Administration (fictional)"),
            "นางสุดา รักถิ่น",
            new Bilingual("อธิบดีกรมส่งเสริมการปกครองท้องถิ่น (สมมติ)", "Director-General (fictional)"));
    private static final Check CHECK = new Check("IC-2570-000123", "7KQ2-M9XD", VERIFY);

    private final CertificatePdf certificates = new CertificatePdf();

    @Test
    void allThatItSaysIsFoundAsItIsWritten() throws IOException {
        List<String> lines = lines(certificates.render(of(HOLDER, TOWN)));

        assertEquals(
                List.of(
                        "กรมส่งเสริมการปกครองท้องถิ่น (สมมติ)",
                        "Department of Local Administration (fictional)",
                        "ประกาศนียบัตร Certificate",
                        "ให้ไว้เพื่อแสดงว่า This certifies that",
                        "นายธนกร แสงทอง",
                        "Mr Thanakorn Saengthong",
                        "เทศบาลเมืองบ้านสาธิต Ban Sathit Town Municipality",
                        "ผ่านการประเมินครบตามหลักสูตรรับรอง ฉบับที่ 2 ระดับ has met every requirement of",
                        "Innovation Champion",
                        "ผู้ขับเคลื่อนนวัตกรรมในองค์กร",
                        "เลขที่ IC-2570-000123",
                        "รหัสตรวจสอบ 7KQ2-M9XD",
                        "ให้ไว้ ณ วันที่ 2 พฤศจิกายน 2569",
                        "มีผลถึง 1 พฤศจิกายน 2572",
                        "2 November 2026 – 1 November 2029",
                        "นางสุดา รักถิ่น",
                        "อธิบดีกรมส่งเสริมการปกครองท้องถิ่น (สมมติ)",
                        "Director-General (fictional)",
                        "สแกนเพื่อตรวจสอบ",
                        "Scan to verify",
                        "thongthin.example.go.th/verify"),
                lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "น้ำ", "ที่", "ผู้", "กำลัง", "ปี่", "ป้ำ", "ฎุ", "ฏู", "ญุ", "ฐู", "ฬ้ำ", "ฝั่ง", "เกี๊ยะ", "ฤๅษี",
                "ณัฏฐ์"
            })
    void marksStandInLogicalOrder(String word) throws IOException {
        String name = "นาย" + word + " " + word + "ดี";

        List<String> lines = lines(certificates.render(of(new Bilingual(name, ""), new Bilingual("อบต. " + word, ""))));

        assertTrue(lines.contains(name), lines::toString);
        assertTrue(lines.contains("อบต. " + word), lines::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"น้ำที่ผู้กำลังปี่", "ฎุฏูญุฐูฬุป้ำฝั่งฟ้า", "ปุ๊ปิ๋ป็ป์ปํ"})
    void evenAReaderThatTakesGlyphsOneByOneFindsEveryLetter(String name) throws IOException {
        byte[] pdf = certificates.render(of(new Bilingual(name, ""), TOWN));

        assertEquals(letters(pdf), lettersGlyphByGlyph(pdf));
    }

    @Test
    void theCodeLeadsToTheVerificationOfThisCertificate() throws Exception {
        assertEquals(VERIFY, decode(image(certificates.render(of(HOLDER, TOWN)), 150)));
    }

    @Test
    void aLongAddressStillScansFromPaper() throws Exception {
        String url = "https://learning.department-of-local-administration.example.go.th/verify/LIL-2570-0001234567";
        CertificateContent content = new CertificateContent(
                HOLDER,
                TOWN,
                new Level(CHAMPION, 2, 2),
                THREE_YEARS,
                DEPARTMENT,
                new Check("LIL-2570-0001234567", "7KQ2-M9XD", url),
                true);

        assertEquals(url, decode(image(certificates.render(content), 150)));
    }

    @Test
    void namesOf120LettersStayInsideTheSheet() throws IOException {
        byte[] pdf =
                certificates.render(endless("ปิ๊ฎุ์ฬ้ำสุทธิประเสริฐพิพัฒน์ ", "Suphanatphong Kiattikhunwatthana "));

        assertMarginsAreWhite(image(pdf, 100));
        assertTrue(smallestType(pdf) >= 6, "Type under 6 points is too small to read");
    }

    @Test
    void wordsOf120LettersStayInsideTheSheetToo() throws IOException {
        assertMarginsAreWhite(
                image(certificates.render(endless("ฎุ์สุทธิประเสริฐพิพัฒน์", "Suphanatphongkiattikhun")), 100));
    }

    @Test
    void aLongNameKeepsEveryWord() throws IOException {
        String name = "นายศุภณัฐพงษ์เกียรติคุณ วัฒนาธิเบศร์สุทธิประเสริฐพิพัฒน์ไพศาลกุลวงศ์ ณ อยุธยา";

        String text = String.join(" ", lines(certificates.render(of(new Bilingual(name, ""), TOWN))));

        assertTrue(text.contains(name), text);
    }

    @Test
    void onlyADemonstrationSaysThatItIsNoEvidence() throws IOException {
        CertificateContent real = of(HOLDER, TOWN);
        CertificateContent demonstration =
                new CertificateContent(HOLDER, TOWN, real.level(), real.validity(), real.issuer(), real.check(), true);

        List<String> lines = lines(certificates.render(demonstration));

        assertEquals(List.of("ข้อมูลสาธิต ใช้เป็นหลักฐานไม่ได้", "Demonstration, not evidence"), lines.subList(0, 2));
        assertFalse(lines(certificates.render(real)).contains("Demonstration, not evidence"));
    }

    @Test
    void anAwardWithoutEndSaysSo() throws IOException {
        CertificateContent content = new CertificateContent(
                HOLDER,
                TOWN,
                new Level(CHAMPION, 1, 1),
                new Validity(LocalDate.of(2028, 2, 29), null),
                new Issuer(TOWN, "", null),
                CHECK,
                false);

        List<String> lines = lines(certificates.render(content));

        assertTrue(lines.contains("ให้ไว้ ณ วันที่ 29 กุมภาพันธ์ 2571"), lines::toString);
        assertTrue(lines.contains("ไม่มีกำหนดสิ้นสุด"), lines::toString);
        assertTrue(lines.contains("29 February 2028, no expiry"), lines::toString);
    }

    @Test
    void readersAreToldTitleLanguageAndStructure() throws IOException {
        try (PDDocument document = Loader.loadPDF(certificates.render(of(HOLDER, TOWN)))) {
            assertEquals(1, document.getNumberOfPages());
            assertEquals(
                    "ประกาศนียบัตร IC-2570-000123 นายธนกร แสงทอง",
                    document.getDocumentInformation().getTitle());
            assertEquals("th-TH", document.getDocumentCatalog().getLanguage());
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            assertEquals(
                    1,
                    document.getDocumentCatalog()
                            .getStructureTreeRoot()
                            .getKids()
                            .size());
        }
    }

    @Test
    void thirtyTwoThreadsDrawTheSameCertificate() throws Exception {
        byte[] alone = certificates.render(of(HOLDER, TOWN));
        CountDownLatch start = new CountDownLatch(1);
        Callable<byte[]> task = () -> {
            start.await();
            return new CertificatePdf().render(of(HOLDER, TOWN));
        };
        ExecutorService pool = Executors.newFixedThreadPool(32);
        try {
            List<Future<byte[]>> results = new ArrayList<>();
            for (int i = 0; i < 128; i++) {
                results.add(pool.submit(task));
            }
            start.countDown();
            for (Future<byte[]> result : results) {
                assertArrayEquals(alone, result.get());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4})
    void theMarkHasOneToThreeGables(int tiers) {
        assertThrows(IllegalArgumentException.class, () -> new Level(CHAMPION, 1, tiers));
    }

    private static CertificateContent of(Bilingual holder, Bilingual organisation) {
        return new CertificateContent(
                holder, organisation, new Level(CHAMPION, 2, 2), THREE_YEARS, DEPARTMENT, CHECK, false);
    }

    private static CertificateContent endless(String thai, String english) {
        Bilingual text = new Bilingual(
                thai.repeat(10).substring(0, 120), english.repeat(10).substring(0, 120));
        return new CertificateContent(
                text,
                text,
                new Level(text, 12, 3),
                THREE_YEARS,
                new Issuer(text, text.th(), text),
                new Check("LIL-2570-0001234567-0001", "7KQ2-M9XD-7KQ2-M9XD", VERIFY),
                true);
    }
}

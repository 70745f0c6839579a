package org.thongthin.credential.service;

import static org.thongthin.credential.service.Ink.ACCENT_TEXT;
import static org.thongthin.credential.service.Ink.TEXT;
import static org.thongthin.credential.service.Ink.TEXT_2;
import static org.thongthin.credential.service.Ink.WARNING;
import static org.thongthin.credential.service.TextStyle.english;
import static org.thongthin.credential.service.TextStyle.thai;
import static org.thongthin.credential.service.Typeface.REGULAR;
import static org.thongthin.credential.service.Typeface.SEMIBOLD;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thongthin.credential.service.CertificateContent.Bilingual;
import org.thongthin.credential.service.CertificateContent.Check;
import org.thongthin.credential.service.CertificateContent.Issuer;
import org.thongthin.credential.service.CertificateContent.Validity;
import org.thongthin.credential.service.PlacedText.Paragraph;
import org.thongthin.credential.service.TextColumn.Phrase;

/**
 * Where everything stands on the sheet. Lengths are hundredths of the sheet's width from the top left corner (1 = 2.97
 * mm), the same numbers as in the design's certificate.html.
 */
final class CertificateSheet {

    static final float HEIGHT = 100 * 210f / 297;

    private static final float LEFT = 17;
    private static final float TOP = 5.2f;
    private static final float RIGHT = 93.5f;
    private static final float BOTTOM = HEIGHT - 4.8f;
    private static final float MARK = 5.2f;
    private static final float QR = 8.6f;
    private static final float BESIDE_QR = 1.2f;
    private static final float BESIDE_MARK = 1.4f;
    private static final float COLUMN_GAP = 2.5f;
    private static final float SIGNATURE_WIDTH = 27.5f;
    private static final float SIGNATURE_LINE = 0.09f;
    private static final float WIDEST_FACTS = 25;
    private static final float ABOVE_FOOT = 1.5f;
    private static final float STAMP_WIDTH = 22.6f;

    private static final TextStyle SMALL = thai(REGULAR, 1.3, 1.6, TEXT);
    private static final TextStyle SMALL_BOLD = thai(SEMIBOLD, 1.3, 1.6, TEXT);
    private static final TextStyle SMALL_ENGLISH = english(REGULAR, 1.3, 1.6, TEXT);
    private static final TextStyle SAY = thai(REGULAR, 1.5, 1.6, TEXT_2);
    private static final TextStyle SAY_ENGLISH = english(REGULAR, 1.3, 1.6, TEXT_2);

    private final CertificateContent content;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private Box stamp;
    private Box signatureLine;
    private Box address;

    /** A place on the sheet. */
    record Box(float x, float y, float width, float height) {}

    CertificateSheet(CertificateContent content) {
        this.content = content;
        float issuerRight = content.demonstration() ? placeStamp() - COLUMN_GAP : RIGHT;
        float bodyTop = placeIssuer(issuerRight);
        List<Paragraph> foot = new ArrayList<>();
        float footTop = placeFoot(foot);
        TextColumn body;
        float scale = 1;
        do {
            body = body(bodyTop, scale);
            scale *= 0.96f;
        } while (body.bottom() > footTop - ABOVE_FOOT);
        paragraphs.addAll(body.paragraphs());
        paragraphs.addAll(foot);
    }

    /** All texts in reading order. */
    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    Box mark() {
        return new Box(LEFT, TOP, MARK, MARK);
    }

    /** The frame around the words that a demonstration certificate is no evidence. */
    Optional<Box> stamp() {
        return Optional.ofNullable(stamp);
    }

    /** The line to sign above, where the award names someone to sign it. */
    Optional<Box> signatureLine() {
        return Optional.ofNullable(signatureLine);
    }

    /** The code itself; the quiet zone around it is white paper. */
    Box qr() {
        return new Box(RIGHT - QR, address.y() - QR - 0.5f, QR, QR);
    }

    /** Where the printed address of the verification stands. */
    Box address() {
        return address;
    }

    private float placeStamp() {
        float padding = 0.9f;
        float x = RIGHT - STAMP_WIDTH;
        TextColumn column = new TextColumn(x + padding, TOP + 0.45f, STAMP_WIDTH - 2 * padding, 1)
                .paragraph("P", phrase("ข้อมูลสาธิต ใช้เป็นหลักฐานไม่ได้", thai(SEMIBOLD, 1.5, 1.5, WARNING)), 1)
                .paragraph("P", phrase("Demonstration, not evidence", english(REGULAR, 1.3, 1.5, WARNING)), 1);
        stamp = new Box(x, TOP, STAMP_WIDTH, column.bottom() + 0.45f - TOP);
        paragraphs.addAll(column.paragraphs());
        return x;
    }

    /** Beside the mark, centred on it. Answers where the next part may begin. */
    private float placeIssuer(float right) {
        float left = LEFT + MARK + BESIDE_MARK;
        Bilingual name = content.issuer().name();
        TextColumn column = new TextColumn(left, TOP, right - left, 1)
                .paragraph("P", phrase(name.th(), thai(SEMIBOLD, 1.5, 1.5, TEXT)), 2)
                .paragraph("P", phrase(name.en(), english(REGULAR, 1.3, 1.5, TEXT_2)), 2);
        float height = Math.max(MARK, column.bottom() - TOP);
        paragraphs.addAll(column.paragraphsDownTo(TOP + (height + column.bottom() - TOP) / 2));
        return TOP + height;
    }

    private TextColumn body(float top, float scale) {
        Bilingual organisation = content.organisation();
        String version =
                "ผ่านการประเมินครบตามหลักสูตรรับรอง ฉบับที่ " + content.level().programmeVersion() + " ระดับ";
        TextColumn column = new TextColumn(LEFT, top, RIGHT - LEFT, scale)
                .space(2.5)
                .pair(
                        "H1",
                        phrase("ประกาศนียบัตร", thai(SEMIBOLD, 2.7, 1.4, ACCENT_TEXT)),
                        phrase("Certificate", english(REGULAR, 1.9, 1.4, TEXT_2)),
                        0.3)
                .space(1.2)
                .pair("P", phrase("ให้ไว้เพื่อแสดงว่า", SAY), phrase("This certifies that", SAY_ENGLISH), 0.5)
                .paragraph("P", phrase(content.holder().th(), thai(SEMIBOLD, 5.2, 1.5, TEXT)), 3)
                .paragraph("P", phrase(content.holder().en(), english(REGULAR, 2, 1.45, TEXT)), 2)
                .space(content.holder().en().isEmpty() ? 1.2 : 0.5)
                .pair(
                        "P",
                        phrase(organisation.th(), thai(REGULAR, 1.5, 1.6, TEXT)),
                        phrase(organisation.en(), english(REGULAR, 1.3, 1.6, TEXT)),
                        0.5)
                .space(1.2)
                .pair("P", phrase(version, SAY), phrase("has met every requirement of", SAY_ENGLISH), 0.5);
        return level(column, content.level().name());
    }

    /** The level's name stands large in English, as the programme is known; where it has none, in Thai. */
    private static TextColumn level(TextColumn column, Bilingual name) {
        if (name.en().isEmpty()) {
            return column.paragraph("P", phrase(name.th(), thai(SEMIBOLD, 3.5, 1.4, ACCENT_TEXT)), 2);
        }
        return column.paragraph("P", phrase(name.en(), english(SEMIBOLD, 3.5, 1.4, ACCENT_TEXT)), 2)
                .paragraph("P", phrase(name.th(), thai(REGULAR, 1.5, 1.5, TEXT_2)), 2);
    }

    /** Answers where the highest part of the foot begins. */
    private float placeFoot(List<Paragraph> foot) {
        TextColumn facts = facts();
        float signatureLeft = LEFT + facts.widest() + COLUMN_GAP;
        TextColumn signature = signature(signatureLeft);
        float scanLeft = signatureLeft + SIGNATURE_WIDTH + COLUMN_GAP;
        TextColumn typed = new TextColumn(scanLeft, 0, RIGHT - scanLeft, 1)
                .paragraph("P", phrase(content.check().shortAddress(), SMALL_ENGLISH), 2);
        address = new Box(RIGHT - typed.widest(), BOTTOM - typed.bottom(), typed.widest(), typed.bottom());
        foot.addAll(facts.paragraphsDownTo(BOTTOM));
        foot.addAll(signature.paragraphsDownTo(BOTTOM));
        foot.addAll(scan(scanLeft).paragraphsRightDownTo(qr().y() + QR));
        foot.addAll(typed.paragraphsRightDownTo(BOTTOM));
        float signatureTop = BOTTOM - signature.bottom();
        if (!signature.paragraphs().isEmpty()) {
            signatureLine = new Box(signatureLeft, signatureTop, SIGNATURE_WIDTH, SIGNATURE_LINE);
        }
        return Math.min(Math.min(BOTTOM - facts.bottom(), signatureTop), qr().y());
    }

    private TextColumn facts() {
        Check check = content.check();
        Validity validity = content.validity();
        return new TextColumn(LEFT, 0, WIDEST_FACTS, 1)
                .pair("P", phrase("เลขที่", SMALL), phrase(check.serial(), SMALL_BOLD), 0)
                .pair("P", phrase("รหัสตรวจสอบ", SMALL), phrase(check.checkCode(), SMALL_BOLD), 0)
                .paragraph("P", phrase("ให้ไว้ ณ วันที่ " + CertificateDates.thai(validity.issuedOn()), SMALL), 1)
                .paragraph("P", phrase(validThrough(validity), SMALL), 1)
                .paragraph("P", phrase(inEnglish(validity), SMALL_ENGLISH), 1);
    }

    private static String validThrough(Validity validity) {
        return validity.validThrough() == null
                ? "ไม่มีกำหนดสิ้นสุด"
                : "มีผลถึง " + CertificateDates.thai(validity.validThrough());
    }

    private static String inEnglish(Validity validity) {
        String issued = CertificateDates.english(validity.issuedOn());
        return validity.validThrough() == null
                ? issued + ", no expiry"
                : issued + " – " + CertificateDates.english(validity.validThrough());
    }

    private TextColumn signature(float left) {
        Issuer issuer = content.issuer();
        return new TextColumn(left, 0, SIGNATURE_WIDTH, 1)
                .space(0.5)
                .paragraph("P", phrase(issuer.signer(), SMALL_BOLD), 2)
                .paragraph("P", phrase(issuer.signerPosition().th(), SMALL), 3)
                .paragraph("P", phrase(issuer.signerPosition().en(), SMALL_ENGLISH), 3);
    }

    private TextColumn scan(float left) {
        return new TextColumn(left, 0, RIGHT - QR - BESIDE_QR - left, 1)
                .paragraph("P", phrase("สแกนเพื่อตรวจสอบ", SMALL), 1)
                .paragraph("P", phrase("Scan to verify", SMALL_ENGLISH), 1);
    }

    private static Phrase phrase(String text, TextStyle style) {
        return new Phrase(text, style);
    }
}

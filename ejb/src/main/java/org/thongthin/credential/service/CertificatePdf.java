package org.thongthin.credential.service;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.thongthin.credential.service.CertificateContent.Check;
import org.thongthin.credential.service.CertificateSheet.Box;
import org.thongthin.credential.service.PlacedText.Paragraph;

/**
 * The certificate as a PDF: one A4 page, landscape, tagged, its Thai text searchable. The same content gives the same
 * bytes. Safe to use from many threads.
 */
public final class CertificatePdf {

    private static final byte[] CLOTH_ROW = Ornaments.clothRow();
    private static final float FRAME_LINE = 0.12f;

    /** Draws the certificate. Names of any length shrink or take more lines, so that nothing leaves the sheet. */
    public byte[] render(CertificateContent content) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(PageCanvas.PAGE_WIDTH, PageCanvas.PAGE_HEIGHT));
            page.setResources(new PDResources());
            document.addPage(page);
            describe(document, content);
            draw(document, page, content);
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void describe(PDDocument document, CertificateContent content) {
        String serial = content.check().serial();
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle("ประกาศนียบัตร " + serial + " " + content.holder().th());
        if (content.demonstration()) {
            information.setSubject("ข้อมูลสาธิต ใช้เป็นหลักฐานไม่ได้");
        }
        information.setAuthor(content.issuer().name().th());
        information.setCreator("ท้องถิ่น Thongthin");
        document.getDocumentCatalog().setLanguage("th-TH");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        document.setDocumentId((long) serial.hashCode());
    }

    private static void draw(PDDocument document, PDPage page, CertificateContent content) throws IOException {
        CertificateSheet sheet = new CertificateSheet(content);
        PageCanvas canvas = new PageCanvas();
        StructureTags tags = new StructureTags(document, page, canvas);
        ThaiTextPainter painter =
                new ThaiTextPainter(canvas, face -> new EmbeddedFace(document, page.getResources(), face));
        String row = addClothRow(document, page.getResources());
        tags.artifact(() -> Ornaments.cloth(canvas, row));
        tags.artifact(() -> Ornaments.mark(canvas, sheet.mark(), content.level().tiers()));
        tags.artifact(() -> drawLines(canvas, sheet));
        for (Paragraph paragraph : sheet.paragraphs()) {
            PDStructureElement element = tags.element(paragraph.role());
            paragraph.texts().forEach(text -> painter.paint(text, tags.nextPart(element)));
        }
        Check check = content.check();
        QrCode code = new QrCode(check.verifyUrl());
        String spoken = "รหัสคิวอาร์ไปยังหน้าตรวจสอบประกาศนียบัตร " + check.serial();
        tags.figure(spoken, () -> code.paint(canvas, sheet.qr()));
        addLink(page, tags, sheet.address(), check.verifyUrl());
        tags.finish();
        painter.finish();
        page.setContents(new PDStream(document, new ByteArrayInputStream(canvas.bytes()), COSName.FLATE_DECODE));
    }

    private static void drawLines(PageCanvas canvas, CertificateSheet sheet) {
        sheet.signatureLine()
                .ifPresent(box -> canvas.fill(Ink.LINE_STRONG).rectangle(box).raw("f"));
        sheet.stamp().ifPresent(box -> canvas.fill(Ink.WARNING_SOFT)
                .stroke(Ink.WARNING, FRAME_LINE)
                .rectangle(box)
                .raw("B"));
    }

    private static String addClothRow(PDDocument document, PDResources resources) throws IOException {
        PDFormXObject form =
                new PDFormXObject(new PDStream(document, new ByteArrayInputStream(CLOTH_ROW), COSName.FLATE_DECODE));
        form.setBBox(Ornaments.CLOTH_ROW);
        form.setResources(new PDResources());
        return resources.add(form).getName();
    }

    private static void addLink(PDPage page, StructureTags tags, Box box, String url) throws IOException {
        PDActionURI action = new PDActionURI();
        action.setURI(url);
        PDAnnotationLink link = new PDAnnotationLink();
        link.setAction(action);
        link.setContents("ตรวจสอบประกาศนียบัตรนี้");
        link.setRectangle(new PDRectangle(
                PageCanvas.pointX(box.x()),
                PageCanvas.pointY(box.y() + box.height()),
                box.width() * PageCanvas.UNIT,
                box.height() * PageCanvas.UNIT));
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        link.setBorderStyle(none);
        link.setPrinted(true);
        tags.link(link);
        page.getAnnotations().add(link);
    }

    /** As PDDocument.save does, without its own cutting of the fonts: that has been done, with a fuller Unicode map. */
    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(32_768);
        document.getDocument().setIsXRefStream(true);
        new COSWriter(out, CompressParameters.DEFAULT_COMPRESSION).write(document);
        return out.toByteArray();
    }
}

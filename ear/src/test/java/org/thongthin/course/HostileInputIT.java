package org.thongthin.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thongthin.assessment.CognitiveLevel;
import org.thongthin.assessment.QuestionDraft.OptionDraft;
import org.thongthin.assessment.QuestionType;
import org.thongthin.content.Upload;
import org.thongthin.content.UploadRefused;
import org.thongthin.course.service.ItemService;
import org.thongthin.course.service.PageWritingService;
import org.thongthin.course.service.PreviewService;
import org.thongthin.testing.Acting;
import org.thongthin.testing.GivenTeaching;
import org.thongthin.testing.InServer;
import org.thongthin.testing.Login;

/** What somebody who means harm sends through the real saving of pages, items and pictures. */
class HostileInputIT extends InServer {

    private static final int MEGABYTE = 1024 * 1024;

    @Inject
    PageWritingService pages;

    @Inject
    ItemService items;

    @Inject
    PreviewService previews;

    @Inject
    EntityManager entityManager;

    @Inject
    GivenTeaching givenTeaching;

    @Inject
    Acting acting;

    private Login trainer;
    private String course;
    private String page;

    @BeforeEach
    void aCourse() {
        trainer = givenTeaching.trainer();
        course = givenTeaching.course(trainer);
        page = givenTeaching.activity(trainer, course, "PAGE");
    }

    @Test
    void thereAreAtLeastThirtyVectors() {
        assertTrue(Vectors.ALL.size() >= 30, String.valueOf(Vectors.ALL.size()));
    }

    @Test
    void aPageKeepsNothingThatRuns() throws Exception {
        int edition = 1;
        for (String vector : Vectors.ALL) {
            PageText text = new PageText("หน้า", "Page", 5, "<p>ก่อน</p>" + vector + "<p>หลัง</p>");
            int from = edition++;
            acting.as(trainer, () -> pages.save(course, page, text, from));
            assertHarmless(
                    vector,
                    acting.as(trainer, () -> previews.preview(course, page)).html());
        }
    }

    @Test
    void whatWasTakenOutIsTold() throws Exception {
        PageText text = new PageText("หน้า", "Page", 5, "<p onclick='x()' style='color:red'>ก</p><script>x()</script>");
        assertEquals(
                "[onclick, script, style]",
                acting.as(trainer, () -> pages.save(course, page, text, 1)).toString());
        PageText good = new PageText("หน้า", "Page", 5, "<h2>ก</h2><p>ข <b>ค</b></p>");
        assertEquals(
                "[]",
                acting.as(trainer, () -> pages.save(course, page, good, 2)).toString());
    }

    @Test
    void anItemShowsWhatWasTypedAsText() throws Exception {
        for (String vector : Vectors.ALL) {
            if (vector.length() > 5_000) {
                continue;
            }
            List<OptionDraft> options =
                    List.of(new OptionDraft(vector, vector, true), new OptionDraft("อื่น", null, false));
            ItemContent content = new ItemContent(
                    PoolKind.EXAM, "m1", QuestionType.SINGLE, CognitiveLevel.APPLY, vector, vector, options);
            String code = acting.as(trainer, () -> items.add(course, content));
            ManuscriptItem kept = entityManager
                    .createQuery(
                            "from ManuscriptItem i join fetch i.options where i.code = :code", ManuscriptItem.class)
                    .setParameter("code", code)
                    .getSingleResult();
            String html = kept.toDraft().toString();
            assertFalse(html.replaceAll("</?(strong|em|br) ?/?>", "").matches("(?s).*<\\w.*"), html);
        }
    }

    private static void assertHarmless(String vector, String html) {
        String tags = html.replaceAll("(?s)(^|>)[^<]*", "$1").toLowerCase(Locale.ROOT);
        assertFalse(
                tags.matches(
                        "(?s).*<(script|svg|iframe|object|embed|form|style|link|meta|base|math|video|audio|template).*"),
                vector + " → " + html);
        assertFalse(tags.matches("(?s).*[\\s/\"']on[a-z]+\\s*=.*"), vector + " → " + html);
        assertFalse(tags.matches("(?s).*(javascript|vbscript|data):.*"), vector + " → " + html);
        assertFalse(tags.contains("style="), vector + " → " + html);
        assertTrue(html.contains("ก่อน"), html);
    }

    @Test
    void aPictureIsWhatItsContentSays() throws Exception {
        refused(UploadRefused.UploadOfAnotherKind.class, "page.png", "<html><script>alert(1)</script></html>");
        refused(
                UploadRefused.UploadOfAnotherKind.class,
                "map.svg",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>");
        refused(
                UploadRefused.UploadOfAnotherKind.class,
                "map.png",
                "<svg xmlns='http://www.w3.org/2000/svg'><rect width='1' height='1'/></svg>");
        refused(UploadRefused.UploadOfAnotherKind.class, "a.png", "%PDF-1.7");
        refused(UploadRefused.UploadEmpty.class, "a.png", "");
        refused(UploadRefused.PictureUnreadable.class, "a.png", new byte[] {
            (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'
        });
        refused(UploadRefused.PictureUnreadable.class, "a.png", Pictures.image(8_001, 2, "png"));
        byte[] large = Arrays.copyOf(Pictures.image(40, 30, "png"), 20 * MEGABYTE + 1);
        refused(UploadRefused.UploadOversize.class, "a.png", large);
        refused(UploadRefused.UploadEmpty.class, "none", (byte[]) null);
    }

    private void refused(Class<? extends UploadRefused> why, String name, String content) {
        refused(why, name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Neither the picture nor the text that came with it is kept. */
    private void refused(Class<? extends UploadRefused> why, String name, byte[] content) {
        long files = files();
        PageText text = new PageText("หน้า", "Page", 5, "<p>มากับรูป</p>");
        Upload upload = content == null ? null : new Upload(name, content);
        assertThrows(why, () -> acting.as(trainer, () -> pages.insert(course, page, text, 1, upload, "รูป")), name);
        assertEquals(files, files());
    }

    private long files() {
        return ((Number) entityManager
                        .createNativeQuery(
                                "select (select count(*) from stored_file) + (select count(*) from manuscript_picture)")
                        .getSingleResult())
                .longValue();
    }

    @Test
    void aPictureComesWhereItWasPutWithItsWords() throws Exception {
        PageText text = new PageText("หน้า", "Page", 5, "<p>ก่อน " + PageWritingService.PLACE + " หลัง</p>");
        acting.as(trainer, () -> pages.insert(course, page, text, 1, Pictures.png(), "แผนที่ \"ตำบล\" <b>"));
        String html = acting.as(trainer, () -> pages.page(course, page)).text().html();
        assertTrue(
                html.matches("<p>ก่อน <img src=\"assets/p-[0-9a-f]{16}\\.png\" alt=\"แผนที่ &#34;ตำบล&#34; &lt;b&gt;\""
                        + " loading=\"lazy\" /> หลัง</p>"),
                html);
        String name = html.replaceAll("(?s).*assets/([^\"]+)\".*", "$1");
        assertEquals(
                "image/png",
                acting.as(trainer, () -> pages.picture(course, name))
                        .orElseThrow()
                        .mediaType());
        assertThrows(
                ManuscriptRefused.PictureWithoutWords.class,
                () -> acting.as(trainer, () -> pages.insert(course, page, text, 2, Pictures.png(), " ")));
    }
}

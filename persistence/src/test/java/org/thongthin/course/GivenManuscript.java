package org.thongthin.course;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.thongthin.assessment.CognitiveLevel;
import org.thongthin.assessment.QuestionDraft;
import org.thongthin.assessment.QuestionDraft.OptionDraft;
import org.thongthin.assessment.QuestionType;
import org.thongthin.assessment.QuizDraft.Limits;
import org.thongthin.assessment.QuizKind;
import org.thongthin.organisation.Organisation;
import org.thongthin.organisation.OrganisationType;
import org.thongthin.platform.Bilingual;

/** Manuscripts to begin a test with. */
final class GivenManuscript {

    static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");

    private GivenManuscript() {}

    static Bilingual title(String text) {
        return new Bilingual(text, text);
    }

    static Manuscript empty() {
        Organisation country =
                new Organisation(1L, null, OrganisationType.COUNTRY, "TH", title("ไทย"), LocalDate.of(2020, 1, 1));
        return new Manuscript(new Course(country, "LOC-1"), title("หลักสูตร"), NOW);
    }

    /** Two modules, m1 with the pages p2 and p3, m4 with the page p5 and the examination q6, which draws 2 items from m1. */
    static Manuscript complete() {
        Manuscript manuscript = empty();
        manuscript.describe(about(60), NOW);
        ManuscriptModule first = manuscript.addModule(title("หนึ่ง"), NOW);
        page(first, manuscript);
        page(first, manuscript);
        ManuscriptModule second = manuscript.addModule(title("สอง"), NOW);
        page(second, manuscript);
        second.addQuiz(manuscript.nextCode("q"), title("สอบ"), QuizKind.EXAM)
                .set(title("สอบ"), exam(Map.of("m1", 2), Map.of()));
        return manuscript;
    }

    static CourseAbout about(int minutes) {
        return new CourseAbout(
                title("หลักสูตร"), "สรุป", "summary", minutes, List.of(SkillGroup.DATA), List.of(title("ทำได้")));
    }

    private static void page(ManuscriptModule module, Manuscript manuscript) {
        module.addPage(manuscript.nextCode("p"), title("หน้า"), 10).write(title("หน้า"), 10, "<p>อ่าน</p>");
    }

    static QuizSetting exam(Map<String, Integer> draws, Map<CognitiveLevel, Integer> shares) {
        return new QuizSetting(QuizKind.EXAM, new Limits(30, 3, 7, 70), shares, new LinkedHashMap<>(draws));
    }

    static List<QuestionDraft> items(String pool, int count, CognitiveLevel level) {
        List<QuestionDraft> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(new QuestionDraft(
                    pool + level + i, pool, QuestionType.SINGLE, level, "ถาม", "อธิบาย", options(1, 1)));
        }
        return items;
    }

    static List<OptionDraft> options(int right, int wrong) {
        List<OptionDraft> options = new ArrayList<>();
        for (int i = 0; i < right + wrong; i++) {
            options.add(new OptionDraft("ตัวเลือก " + i, null, i < right));
        }
        return options;
    }
}

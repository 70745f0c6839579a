package org.thongthin.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.thongthin.assessment.CognitiveLevel;
import org.thongthin.assessment.QuestionDraft.OptionDraft;
import org.thongthin.assessment.QuestionType;
import org.thongthin.assessment.QuizDraft.Limits;
import org.thongthin.assessment.QuizKind;
import org.thongthin.course.CourseAbout;
import org.thongthin.course.ItemContent;
import org.thongthin.course.PageText;
import org.thongthin.course.PageView;
import org.thongthin.course.Pictures;
import org.thongthin.course.PoolKind;
import org.thongthin.course.PublicationView;
import org.thongthin.course.QuizSetting;
import org.thongthin.course.SkillGroup;
import org.thongthin.course.service.ItemService;
import org.thongthin.course.service.ManuscriptService;
import org.thongthin.course.service.OutlineService;
import org.thongthin.course.service.PageWritingService;
import org.thongthin.course.service.PublicationService;
import org.thongthin.course.service.QuizSettingService;
import org.thongthin.organisation.Organisations;
import org.thongthin.platform.Bilingual;
import org.thongthin.platform.RandomCodes;
import org.thongthin.platform.Role;

/** Writes as a trainer would. */
@ApplicationScoped
public class GivenTeachingInServer implements GivenTeaching {

    @Inject
    Given given;

    @Inject
    Acting acting;

    @Inject
    Organisations organisations;

    @Inject
    ManuscriptService manuscripts;

    @Inject
    OutlineService outlines;

    @Inject
    PageWritingService pages;

    @Inject
    ItemService items;

    @Inject
    QuizSettingService quizzes;

    @Inject
    PublicationService publications;

    @Override
    public Login trainer() {
        return given.personIn(given.municipality(), Role.TRAINER);
    }

    @Override
    public Login nationalTrainer() {
        return given.personIn(organisations.withCode("TH").orElseThrow().getId(), Role.TRAINER);
    }

    @Override
    public String course(Login trainer) {
        String code = "ZT-" + RandomCodes.ofLength(8).toUpperCase(Locale.ROOT);
        doing(trainer, () -> {
            write(code);
            return null;
        });
        return code;
    }

    private void write(String code) {
        manuscripts.begin(code, "หลักสูตรทดสอบ " + code, "Test course " + code, "");
        manuscripts.describe(
                code,
                new CourseAbout(
                        new Bilingual("หลักสูตรทดสอบ " + code, "Test course " + code),
                        "ข้อมูลทดสอบ",
                        "Test data",
                        60,
                        List.of(SkillGroup.DATA),
                        List.of(new Bilingual("ทำได้", "Can do"))),
                0);
        String module = outlines.addModule(code, "โมดูลหนึ่ง", "Module one");
        for (int i = 1; i <= 2; i++) {
            String page = outlines.addPage(code, module, "หน้า " + i, "Page " + i);
            pages.save(code, page, new PageText("หน้า " + i, "Page " + i, 5, "<p>ข้อความ " + i + "</p>"), 0);
        }
        for (int i = 1; i <= 3; i++) {
            items.add(code, item(PoolKind.PRACTICE, module, QuestionType.values()[i - 1], "ฝึก " + i));
            items.add(code, item(PoolKind.EXAM, module, QuestionType.values()[i - 1], "สอบ " + i));
        }
        items.add(code, item(PoolKind.EXAM, module, QuestionType.SINGLE, "สอบ 4"));
        String practice = outlines.addQuiz(code, module, "แบบฝึก", "Practice", QuizKind.PRACTICE);
        set(code, practice, "แบบฝึก", new QuizSetting(QuizKind.PRACTICE, limits(null), Map.of(), Map.of(module, 2)));
        String last = outlines.addModule(code, "โมดูลสอบ", "Examination");
        String exam = outlines.addQuiz(code, last, "แบบทดสอบ", "Examination", QuizKind.EXAM);
        set(code, exam, "แบบทดสอบ", new QuizSetting(QuizKind.EXAM, limits(60), Map.of(), Map.of(module, 3)));
    }

    private static Limits limits(Integer passPercent) {
        return new Limits(passPercent == null ? null : 30, null, null, passPercent);
    }

    private void set(String code, String quiz, String title, QuizSetting setting) {
        quizzes.save(code, quiz, title, "Quiz", setting, 0);
    }

    private static ItemContent item(PoolKind pool, String module, QuestionType type, String stem) {
        List<OptionDraft> options =
                switch (type) {
                    case TRUE_FALSE ->
                        List.of(new OptionDraft("true", "ใช่", true), new OptionDraft("false", "ไม่ใช่", false));
                    case SINGLE ->
                        List.of(
                                new OptionDraft("ถูก", "ใช่", true),
                                new OptionDraft("ผิดหนึ่ง", "ไม่ใช่", false),
                                new OptionDraft("ผิดสอง", null, false));
                    case MULTIPLE ->
                        List.of(
                                new OptionDraft("ถูกหนึ่ง", null, true),
                                new OptionDraft("ถูกสอง", null, true),
                                new OptionDraft("ผิด", "ไม่ใช่", false));
                };
        return new ItemContent(pool, module, type, CognitiveLevel.APPLY, stem, "เพราะว่าอย่างนั้น", options);
    }

    @Override
    public int publish(Login trainer, String course) {
        return doing(trainer, () -> {
            PublicationView proposal = publications.proposal(course);
            publications.publish(course, proposal.number(), proposal.version());
            return proposal.number();
        });
    }

    @Override
    public void rewrite(Login trainer, String course, String text) {
        String page = activity(trainer, course, "PAGE");
        doing(trainer, () -> {
            int edition = pages.page(course, page).edition();
            pages.save(course, page, new PageText("หน้า 1", "Page 1", 5, "<p>" + text + "</p>"), edition);
            return null;
        });
    }

    @Override
    public String activity(Login trainer, String course, String type) {
        return doing(trainer, () -> manuscripts.outline(course).modules().stream()
                .flatMap(module -> module.steps().stream())
                .filter(step -> step.type().name().equals(type))
                .findFirst()
                .orElseThrow()
                .code());
    }

    @Override
    public String picture(Login trainer, String course) {
        String page = activity(trainer, course, "PAGE");
        return doing(trainer, () -> {
            PageView view = pages.page(course, page);
            pages.insert(course, page, view.text(), view.edition(), Pictures.png(), "รูปทดสอบ");
            String html = pages.page(course, page).text().html();
            return html.replaceAll("(?s).*assets/([^\"]+)\".*", "$1");
        });
    }

    private <T> T doing(Login login, Callable<T> action) {
        try {
            return acting.as(login, action);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.thongthin.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thongthin.assessment.QuizKind;
import org.thongthin.course.service.ItemService;
import org.thongthin.course.service.ManuscriptService;
import org.thongthin.course.service.OutlineService;
import org.thongthin.course.service.PageWritingService;
import org.thongthin.course.service.PreviewService;
import org.thongthin.course.service.PublicationService;
import org.thongthin.course.service.QuizSettingService;
import org.thongthin.learning.service.TeachingService;
import org.thongthin.platform.RandomCodes;
import org.thongthin.platform.Role;
import org.thongthin.testing.Acting;
import org.thongthin.testing.Given;
import org.thongthin.testing.GivenTeaching;
import org.thongthin.testing.InServer;
import org.thongthin.testing.Login;

/** Every use case of writing a course: allowed in one's own organisation, refused elsewhere and without the role. */
class AuthoringRightsIT extends InServer {

    private static final ItemFilter ALL = new ItemFilter(null, null, null, "");

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
    PreviewService previews;

    @Inject
    PublicationService publications;

    @Inject
    TeachingService teaching;

    @Inject
    Given given;

    @Inject
    GivenTeaching givenTeaching;

    @Inject
    Acting acting;

    private Login trainer;
    private String course;

    @BeforeEach
    void aCourse() {
        trainer = givenTeaching.trainer();
        course = givenTeaching.course(trainer);
    }

    private static String freshCode() {
        return "ZT-" + RandomCodes.ofLength(8).toUpperCase(Locale.ROOT);
    }

    /** What the use cases are about, looked up by the owner's trainer. */
    private record Subject(String page, String quiz, String module, ItemView item, int version) {}

    private Subject subject() throws Exception {
        String item = acting.as(trainer, () -> items.list(course, ALL, 0, 20))
                .items()
                .rows()
                .get(0)
                .code();
        ManuscriptOutline outline = acting.as(trainer, () -> manuscripts.outline(course));
        return new Subject(
                givenTeaching.activity(trainer, course, "PAGE"),
                givenTeaching.activity(trainer, course, "QUIZ"),
                outline.modules().get(0).code(),
                acting.as(trainer, () -> items.item(course, item)),
                outline.version());
    }

    private Map<String, Acting.Step> useCases() throws Exception {
        Map<String, Acting.Step> all = new TreeMap<>(readings(subject()));
        all.putAll(ofTheOutline(subject()));
        all.putAll(ofContents(subject()));
        return all;
    }

    private Map<String, Acting.Step> readings(Subject of) {
        String item = of.item().code();
        return Map.ofEntries(
                Map.entry("outline", () -> manuscripts.outline(course)),
                Map.entry("about", () -> manuscripts.about(course)),
                Map.entry("page", () -> pages.page(course, of.page())),
                Map.entry("picture", () -> pages.picture(course, "x.png")),
                Map.entry("list", () -> items.list(course, ALL, 0, 20)),
                Map.entry("blank", () -> items.blank(course)),
                Map.entry("item", () -> items.item(course, item)),
                Map.entry("quiz", () -> quizzes.quiz(course, of.quiz())),
                Map.entry("preview", () -> previews.preview(course, of.page())),
                Map.entry("proposal", () -> publications.proposal(course)),
                Map.entry("learners", () -> teaching.learners(course, "", 0, 20)),
                Map.entry("versions", () -> teaching.versions(course, 0, 20)),
                Map.entry("staying", () -> teaching.staying(course)));
    }

    private Map<String, Acting.Step> ofTheOutline(Subject of) {
        String module = of.module();
        return Map.ofEntries(
                Map.entry("open", () -> manuscripts.open(course)),
                Map.entry("addModule", () -> outlines.addModule(course, "ก", "a")),
                Map.entry("addPage", () -> outlines.addPage(course, module, "ก", "a")),
                Map.entry("addQuiz", () -> outlines.addQuiz(course, module, "ก", "a", QuizKind.PRETEST)),
                Map.entry("renameModule", () -> outlines.renameModule(course, module, "ก", "a")),
                Map.entry("moveModule", () -> outlines.moveModule(course, module, Direction.UP)),
                Map.entry("moveActivity", () -> outlines.moveActivity(course, of.page(), Direction.UP)),
                Map.entry("removeModule", () -> outlines.removeModule(course, module, of.version())),
                Map.entry("removeActivity", () -> outlines.removeActivity(course, of.page(), of.version())),
                Map.entry("publish", () -> publications.publish(course, 1, of.version())));
    }

    private Map<String, Acting.Step> ofContents(Subject of) throws Exception {
        PageText text = acting.as(trainer, () -> pages.page(course, of.page())).text();
        QuizSetting setting =
                acting.as(trainer, () -> quizzes.quiz(course, of.quiz())).setting();
        CourseAbout about = acting.as(trainer, () -> manuscripts.about(course)).about();
        String item = of.item().code();
        ItemContent content = of.item().content();
        return Map.ofEntries(
                Map.entry("describe", () -> manuscripts.describe(course, about, 1)),
                Map.entry("save", () -> pages.save(course, of.page(), text, 1)),
                Map.entry("insert", () -> pages.insert(course, of.page(), text, 1, Pictures.png(), "รูป")),
                Map.entry("addItem", () -> items.add(course, content)),
                Map.entry("saveItem", () -> items.save(course, item, content, 1)),
                Map.entry("removeItem", () -> items.remove(course, item, 1)),
                Map.entry("setQuiz", () -> quizzes.save(course, of.quiz(), "ก", "a", setting, 1)));
    }

    private int version() throws Exception {
        return acting.as(trainer, () -> manuscripts.outline(course)).version();
    }

    @Test
    void aTrainerOfAnotherOrganisationFindsNothingOfIt() throws Exception {
        Login other = givenTeaching.trainer();
        int before = version();
        for (Map.Entry<String, Acting.Step> use : useCases().entrySet()) {
            assertThrows(CourseNotFound.class, () -> acting.as(other, use.getValue()), use.getKey());
        }
        assertEquals(before, version());
        assertEquals(
                0, acting.as(other, () -> teaching.courses("", course, 0, 20)).total());
        assertEquals(
                1, acting.as(trainer, () -> teaching.courses("", course, 0, 20)).total());
    }

    @Test
    void nobodyWithoutTheRoleComesIn() throws Exception {
        Login others = given.personIn(
                trainer.organisationId(), Role.OFFICER, Role.HR, Role.SUPERVISOR, Role.ASSESSOR, Role.ADMIN);
        int before = version();
        for (Map.Entry<String, Acting.Step> use : useCases().entrySet()) {
            assertThrows(EJBAccessException.class, () -> acting.as(others, use.getValue()), use.getKey());
        }
        assertThrows(EJBAccessException.class, () -> acting.as(others, () -> begin(freshCode(), "")));
        assertThrows(EJBAccessException.class, () -> acting.as(others, () -> manuscripts.owners()));
        assertEquals(before, version());
    }

    @Test
    void whoTeachesElsewhereIsNoTrainerHereEvenAsHrHere() {
        Login other = given.personIn(given.municipality(), Role.TRAINER);
        assertThrows(CourseNotFound.class, () -> acting.as(other, () -> manuscripts.outline(course)));
    }

    @Test
    void everyUseCaseIsOpenToTheOwnersTrainer() throws Exception {
        for (String name : useCases().keySet()) {
            aCourse();
            acting.as(trainer, useCases().get(name));
        }
    }

    private void begin(String code, String owner) {
        manuscripts.begin(code, "ก", "a", owner);
    }
}

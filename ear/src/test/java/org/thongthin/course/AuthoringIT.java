package org.thongthin.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thongthin.assessment.CognitiveLevel;
import org.thongthin.assessment.QuestionType;
import org.thongthin.assessment.QuizDraft.Limits;
import org.thongthin.assessment.QuizKind;
import org.thongthin.course.service.ItemService;
import org.thongthin.course.service.ManuscriptService;
import org.thongthin.course.service.OutlineService;
import org.thongthin.course.service.PageWritingService;
import org.thongthin.course.service.QuizSettingService;
import org.thongthin.organisation.OrganisationNotFound;
import org.thongthin.platform.RandomCodes;
import org.thongthin.platform.StaleForm;
import org.thongthin.testing.Acting;
import org.thongthin.testing.Crowd;
import org.thongthin.testing.GivenTeaching;
import org.thongthin.testing.InServer;
import org.thongthin.testing.Login;

/** The rules of writing a course: codes, several trainers at once, what goes with a deletion. */
class AuthoringIT extends InServer {

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
    GivenTeaching givenTeaching;

    @Inject
    Acting acting;

    @Inject
    Crowd crowd;

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

    private int version() throws Exception {
        return acting.as(trainer, () -> manuscripts.outline(course)).version();
    }

    private void begin(String code, String owner) {
        manuscripts.begin(code, "ก", "a", owner);
    }

    @Test
    void aCodeIsTakenOnceHoweverManyAskForItAtOnce() throws Exception {
        String code = freshCode();
        List<Login> trainers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            trainers.add(givenTeaching.trainer());
        }
        List<Callable<String>> attempts = trainers.stream()
                .<Callable<String>>map(one -> () -> {
                    try {
                        acting.as(one, () -> begin(code, ""));
                        return "begun";
                    } catch (CourseCodeTaken taken) {
                        return "taken";
                    }
                })
                .toList();
        List<String> results = crowd.atOnce(attempts);
        assertEquals(1, results.stream().filter("begun"::equals).count(), results.toString());
        assertEquals(7, results.stream().filter("taken"::equals).count(), results.toString());
        assertThrows(CourseCodeTaken.class, () -> acting.as(trainer, () -> begin("SO-101", "")));
    }

    @Test
    void aCodeThatDoesNotFitIsRefused() {
        for (String code : List.of("", "loc-1", "LOC_1", "-LOC", "LOC--1", "ก-1", "L".repeat(41), "../X", "LOC 1")) {
            assertThrows(
                    ManuscriptRefused.CourseCodeUnfit.class, () -> acting.as(trainer, () -> begin(code, "")), code);
        }
    }

    @Test
    void nobodyBeginsACourseForAnotherOrganisation() {
        assertThrows(OrganisationNotFound.class, () -> acting.as(trainer, () -> begin(freshCode(), "TH")));
    }

    @Test
    void ofTwoWhoEditAtOnceTheSecondIsToldAndLosesNothing() throws Exception {
        String page = givenTeaching.activity(trainer, course, "PAGE");
        PageText mine = new PageText("ก", "a", 5, "<p>ของฉัน</p>");
        PageText theirs = new PageText("ข", "b", 5, "<p>ของเขา</p>");
        acting.as(trainer, () -> pages.save(course, page, mine, 1));
        assertThrows(StaleForm.class, () -> acting.as(trainer, () -> pages.save(course, page, theirs, 1)));
        assertEquals(
                "<p>ของฉัน</p>",
                acting.as(trainer, () -> pages.page(course, page)).text().html());
        ItemView item = firstItem();
        acting.as(trainer, () -> items.save(course, item.code(), item.content(), 1));
        assertThrows(
                StaleForm.class, () -> acting.as(trainer, () -> items.save(course, item.code(), item.content(), 1)));
        assertThrows(StaleForm.class, () -> acting.as(trainer, () -> items.remove(course, item.code(), 1)));
        String quiz = givenTeaching.activity(trainer, course, "QUIZ");
        QuizSetting setting =
                acting.as(trainer, () -> quizzes.quiz(course, quiz)).setting();
        acting.as(trainer, () -> quizzes.save(course, quiz, "ก", "a", setting, 1));
        assertThrows(StaleForm.class, () -> acting.as(trainer, () -> quizzes.save(course, quiz, "ก", "a", setting, 1)));
        CourseAbout about = acting.as(trainer, () -> manuscripts.about(course)).about();
        acting.as(trainer, () -> manuscripts.describe(course, about, 1));
        assertThrows(StaleForm.class, () -> acting.as(trainer, () -> manuscripts.describe(course, about, 1)));
    }

    @Test
    void whatGoesWithADeletionIsConfirmedAsItIs() throws Exception {
        int seen = version();
        String page = givenTeaching.activity(trainer, course, "PAGE");
        givenTeaching.rewrite(trainer, course, "เปลี่ยนแล้ว");
        assertThrows(StaleForm.class, () -> acting.as(trainer, () -> outlines.removeActivity(course, page, seen)));
        int now = version();
        acting.as(trainer, () -> outlines.removeActivity(course, page, now));
        assertThrows(ManuscriptPartNotFound.class, () -> acting.as(trainer, () -> pages.page(course, page)));
        String module = acting.as(trainer, () -> manuscripts.outline(course))
                .modules()
                .get(0)
                .code();
        int later = version();
        acting.as(trainer, () -> outlines.removeModule(course, module, later));
        assertEquals(
                0,
                acting.as(trainer, () -> items.list(course, ALL, 0, 20)).items().total());
        assertEquals(
                1,
                acting.as(trainer, () -> manuscripts.outline(course)).modules().size());
    }

    @Test
    void tenWhoMoveAtOnceLoseNothing() throws Exception {
        String page = givenTeaching.activity(trainer, course, "PAGE");
        List<Callable<Void>> moves = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            Direction direction = i % 2 == 0 ? Direction.DOWN : Direction.UP;
            moves.add(() -> {
                acting.as(trainer, () -> outlines.moveActivity(course, page, direction));
                return null;
            });
        }
        crowd.atOnce(moves);
        ManuscriptOutline outline = acting.as(trainer, () -> manuscripts.outline(course));
        assertEquals(
                4, outline.modules().stream().mapToInt(m -> m.steps().size()).sum());
    }

    private ItemView firstItem() throws Exception {
        String code = acting.as(trainer, () -> items.list(course, ALL, 0, 20))
                .items()
                .rows()
                .get(0)
                .code();
        return acting.as(trainer, () -> items.item(course, code));
    }

    @Test
    void itemsAreFilteredAndPaged() throws Exception {
        assertEquals(7, count(ALL));
        assertEquals(3, count(new ItemFilter(QuestionType.SINGLE, null, null, "")));
        assertEquals(4, count(new ItemFilter(null, PoolKind.EXAM, null, "")));
        assertEquals(0, count(new ItemFilter(null, null, CognitiveLevel.ANALYSE, "")));
        assertEquals(0, count(new ItemFilter(null, null, null, "nosuch")));
        assertEquals(
                2,
                acting.as(trainer, () -> items.list(course, ALL, 3, 2)).items().size());
        assertEquals(
                1,
                acting.as(trainer, () -> items.list(course, ALL, 3, 2))
                        .items()
                        .rows()
                        .size());
    }

    private long count(ItemFilter filter) throws Exception {
        return acting.as(trainer, () -> items.list(course, filter, 0, 20))
                .items()
                .total();
    }

    @Test
    void aQuizDrawsFromModulesOfItsCourseOnly() throws Exception {
        String quiz = givenTeaching.activity(trainer, course, "QUIZ");
        QuizSetting foreign =
                new QuizSetting(QuizKind.PRACTICE, new Limits(null, null, null, null), Map.of(), Map.of("nosuch", 1));
        assertThrows(
                ManuscriptPartNotFound.class,
                () -> acting.as(trainer, () -> quizzes.save(course, quiz, "ก", "a", foreign, 1)));
    }
}

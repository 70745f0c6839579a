package org.thongthin.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.thongthin.assessment.AttemptView;
import org.thongthin.assessment.service.AttemptAnswers;
import org.thongthin.assessment.service.AttemptService;
import org.thongthin.course.service.CoursePublisher;
import org.thongthin.interchange.service.ContentFolder;
import org.thongthin.interchange.service.CourseFolderReader;
import org.thongthin.learning.service.EnrolmentService;
import org.thongthin.learning.service.LessonService;
import org.thongthin.organisation.Organisations;
import org.thongthin.platform.RandomCodes;
import org.thongthin.testing.Acting;
import org.thongthin.testing.Given;
import org.thongthin.testing.InServer;
import org.thongthin.testing.Login;

class ImportIT extends InServer {

    private static final List<String> TABLES = List.of(
            "course",
            "course_version",
            "course_outcome",
            "course_module",
            "activity",
            "course_asset",
            "rich_text",
            "stored_file",
            "question_bank",
            "question",
            "question_version",
            "question_option",
            "quiz",
            "quiz_draw",
            "quiz_level_share",
            "quiz_pool_item");

    @Inject
    CoursePublisher publisher;

    @Inject
    Organisations organisations;

    @Inject
    EnrolmentService enrolments;

    @Inject
    AttemptService attempts;

    @Inject
    AttemptAnswers answers;

    @Inject
    LessonService lessons;

    @Inject
    EntityManager entityManager;

    @Inject
    Given given;

    @Inject
    Acting acting;

    private final String code = "IT-" + RandomCodes.ofLength(8).toUpperCase(Locale.ROOT);

    @Test
    void aMissingLessonChangesNothingAndIsNamed() throws Exception {
        EditedFolder folder = new EditedFolder(code).without("lessons/m1-01-open.md");
        assertRefused(folder, "course.yaml:" + folder.line("lessons/m1-01-open.md"));
    }

    @Test
    void anUnknownKindOfActivityChangesNothingAndIsNamed() throws Exception {
        EditedFolder folder = new EditedFolder(code).replace("course.yaml", "type: page", "type: film");
        assertRefused(folder, "course.yaml:" + folder.line("type: film"));
    }

    @Test
    void aQuizThatDrawsNoItemsOfAPoolChangesNothingAndIsNamed() throws Exception {
        EditedFolder folder = new EditedFolder(code).replace("course.yaml", "items: 2", "items: 0");
        assertRefused(folder, "course.yaml:" + folder.line("items: 0"));
    }

    @Test
    void aQuizThatDrawsFromNoPoolChangesNothingAndIsNamed() throws Exception {
        EditedFolder folder =
                new EditedFolder(code).replace("course.yaml", "draw: [{pool: practice/m1, items: 4}]", "draw: []");
        assertRefused(folder, "course.yaml:" + folder.line("draw: []"));
    }

    @Test
    void aQuizWhoseFileHasNoItemsChangesNothingAndIsNamed() throws Exception {
        EditedFolder folder = new EditedFolder(code).emptied("questions/m1.gift");
        assertRefused(folder, "course.yaml:" + folder.line("{pool: practice/m1, items: 2}"));
        assertRefused(folder, "course.yaml:" + folder.line("{pool: practice/m1, items: 4}"));
        assertRefused(folder, "course.yaml:" + folder.line("{pool: exam/m1, items: 5}"));
    }

    @Test
    void aQuizWhosePoolsHaveNoItemChangesNothingAndIsNamed() throws Exception {
        // the file and its pools are there, the items are taken out
        EditedFolder folder = new EditedFolder(code)
                .rewrite("questions/m1.gift", gift -> gift.replaceAll("(?m)^(?!\\$CATEGORY).*$", ""));
        assertRefused(folder, "course.yaml:" + folder.line("{pool: practice/m1, items: 2}"));
        assertRefused(folder, "course.yaml:" + folder.line("{pool: exam/m1, items: 5}"));
    }

    @Test
    void twoActivitiesOfOneCodeChangeNothingAndAreNamed() throws Exception {
        EditedFolder folder = new EditedFolder(code).replace("course.yaml", "code: m1-four", "code: m1-open");
        assertRefused(folder, "course.yaml:" + (folder.line("m1-02-four.md") - 3));
    }

    @Test
    void theSameFolderTwiceIsOneVersionAndAnEditedOneIsTheNext() throws Exception {
        assertEquals(1, publish(new EditedFolder(code)));
        Login early = given.officer();
        acting.as(early, () -> enrolments.enrol(code));
        List<Long> before = rows();
        assertEquals(1, publish(new EditedFolder(code)));
        assertEquals(before, rows());

        assertEquals(2, publish(new EditedFolder(code).replace("course.yaml", "minutes: 180", "minutes: 181")));
        Login later = given.officer();
        acting.as(later, () -> enrolments.enrol(code));
        assertEquals(180, minutes(early));
        assertEquals(181, minutes(later));
        acting.as(early, () -> enrolments.enrol(code));
        assertEquals(180, minutes(early));
    }

    @Test
    void anAttemptKeepsTheItemsAndTheOrderThatItBeganWith() throws Exception {
        publish(new EditedFolder(code));
        Login officer = given.officer();
        acting.as(officer, () -> enrolments.enrol(code));
        Long attempt = acting.as(officer, () -> lessons.start(code, "exam", "final"));
        String key = acting.as(officer, () -> attempts.issueKey(attempt));
        List<AttemptView.Item> before = answers.view(attempt, key).questions();

        EditedFolder edited = new EditedFolder(code);
        for (int module = 1; module <= 4; module++) {
            // every option of every item that has options becomes another
            edited.rewrite(
                    "questions/m" + module + ".gift",
                    gift -> gift.replaceAll("(?m)^(  [=~](?:%[^%]*%)?)(.*)$", "$1ใหม่ $2"));
        }
        assertEquals(2, publish(edited));
        assertEquals(before, answers.view(attempt, key).questions());
    }

    /** Through the version enrolled in, as the course's page shows it. */
    private int minutes(Login officer) throws Exception {
        return acting.as(officer, () -> enrolments.course(code).facts().minutes());
    }

    private void assertRefused(ContentFolder folder, String place) {
        List<Long> before = rows();
        ContentRefused refused = assertThrows(ContentRefused.class, () -> publish(folder));
        assertTrue(
                refused.getMistakes().stream().anyMatch(m -> (m.file() + ":" + m.line()).equals(place)),
                place + " is not among " + refused.getMistakes());
        assertEquals(before, rows());
    }

    private int publish(ContentFolder folder) throws Exception {
        return acting.asSystem(() -> publisher.publish(
                CourseFolderReader.read(folder), organisations.withCode("TH").orElseThrow()));
    }

    private List<Long> rows() {
        return TABLES.stream()
                .map(table -> ((Number) entityManager
                                .createNativeQuery("select count(*) from " + table)
                                .getSingleResult())
                        .longValue())
                .toList();
    }
}

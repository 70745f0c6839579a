package org.thongthin.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thongthin.assessment.ReceivedAnswer;
import org.thongthin.assessment.service.AttemptAnswers;
import org.thongthin.assessment.service.AttemptService;
import org.thongthin.course.service.ManuscriptService;
import org.thongthin.course.service.OutlineService;
import org.thongthin.course.service.PublicationService;
import org.thongthin.interchange.service.StarterContent;
import org.thongthin.learning.LearnerList;
import org.thongthin.learning.LearnerRow;
import org.thongthin.learning.service.EnrolmentService;
import org.thongthin.learning.service.LessonService;
import org.thongthin.learning.service.TeachingService;
import org.thongthin.organisation.Organisations;
import org.thongthin.platform.Role;
import org.thongthin.platform.StaleForm;
import org.thongthin.testing.Acting;
import org.thongthin.testing.Crowd;
import org.thongthin.testing.Given;
import org.thongthin.testing.GivenTeaching;
import org.thongthin.testing.InServer;
import org.thongthin.testing.Login;

class PublishingIT extends InServer {

    private static final List<String> OF_LEARNERS = List.of(
            "select e.* from enrolment e join course c on c.id = e.course_id where c.code = :code order by e.id",
            "select p.* from progress p join enrolment e on e.id = p.enrolment_id join course c on c.id = e.course_id"
                    + " where c.code = :code order by p.id",
            "select t.* from attempt t join activity a on a.quiz_id = t.quiz_id join course_version v"
                    + " on v.id = a.course_version_id join course c on c.id = v.course_id where c.code = :code order by t.id",
            "select q.* from attempt_question q join attempt t on t.id = q.attempt_id join activity a on a.quiz_id = t.quiz_id"
                    + " join course_version v on v.id = a.course_version_id join course c on c.id = v.course_id"
                    + " where c.code = :code order by q.attempt_id, q.slot",
            "select r.* from response r join attempt t on t.id = r.attempt_id join activity a on a.quiz_id = t.quiz_id"
                    + " join course_version v on v.id = a.course_version_id join course c on c.id = v.course_id"
                    + " where c.code = :code order by r.attempt_id, r.seq");

    @Inject
    ManuscriptService manuscripts;

    @Inject
    OutlineService outlines;

    @Inject
    PublicationService publications;

    @Inject
    TeachingService teaching;

    @Inject
    EnrolmentService enrolments;

    @Inject
    LessonService lessons;

    @Inject
    AttemptService attempts;

    @Inject
    AttemptAnswers answers;

    @Inject
    StarterContent starter;

    @Inject
    Organisations organisations;

    @Inject
    EntityManager entityManager;

    @Inject
    Given given;

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

    @Test
    void aDoubleClickPublishesOnce() throws Exception {
        PublicationView seen = acting.as(trainer, () -> publications.proposal(course));
        List<Callable<Void>> clicks = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            clicks.add(() -> {
                acting.as(trainer, () -> publications.publish(course, seen.number(), seen.version()));
                return null;
            });
        }
        crowd.atOnce(clicks);
        assertEquals(1, count("select count(v) from CourseVersion v where v.course.code = :code"));
        assertEquals(1, audited("COURSE_PUBLISHED", course + " 1"));
        assertEquals(1, audited("COURSE_BEGUN", course));
    }

    private long audited(String action, String detail) {
        return ((Number) entityManager
                        .createNativeQuery("select count(*) from audit_entry where action = ?1 and detail = ?2"
                                + " and actor_id = ?3 and path is not null")
                        .setParameter(1, action)
                        .setParameter(2, detail)
                        .setParameter(3, trainer.personId())
                        .getSingleResult())
                .longValue();
    }

    private long count(String hql) {
        return entityManager
                .createQuery(hql, Long.class)
                .setParameter("code", course)
                .getSingleResult();
    }

    @Test
    void nothingIsPublishedTwiceAndNothingUnseen() throws Exception {
        givenTeaching.publish(trainer, course);
        assertFalse(acting.as(trainer, () -> publications.proposal(course)).changed());
        assertThrows(ManuscriptRefused.NothingToPublish.class, () -> givenTeaching.publish(trainer, course));
        PublicationView seen = acting.as(trainer, () -> publications.proposal(course));
        givenTeaching.rewrite(trainer, course, "ใหม่");
        assertThrows(
                StaleForm.class,
                () -> acting.as(trainer, () -> publications.publish(course, seen.number(), seen.version())));
        assertEquals(2, givenTeaching.publish(trainer, course));
    }

    @Test
    void whatIsNotReadyIsNotPublished() throws Exception {
        acting.as(trainer, () -> outlines.addModule(course, "ว่าง", "Empty"));
        assertThrows(ManuscriptRefused.NotReadyToPublish.class, () -> givenTeaching.publish(trainer, course));
        assertEquals(0, count("select count(v) from CourseVersion v where v.course.code = :code"));
    }

    @Test
    void theNextVersionChangesNothingForAHundredWhoAreLearning() throws Exception {
        givenTeaching.publish(trainer, course);
        List<Login> learners = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            Login officer = given.personIn(trainer.organisationId(), Role.OFFICER);
            learners.add(officer);
            acting.as(officer, () -> learn(officer));
        }
        List<List<String>> before = rows();
        assertTrue(before.stream().allMatch(table -> table.size() >= 100), "every table has rows of learners");
        givenTeaching.rewrite(trainer, course, "ข้อความของฉบับที่สอง");
        assertEquals(2, givenTeaching.publish(trainer, course));
        assertEquals(before, rows());
        String module = "m1";
        String page = givenTeaching.activity(trainer, course, "PAGE");
        for (Login officer : List.of(learners.get(0), learners.get(99))) {
            assertEquals(
                    "<p>ข้อความ 1</p>",
                    acting.as(officer, () -> lessons.open(course, module, page)).html());
        }
        Login late = given.personIn(trainer.organisationId(), Role.OFFICER);
        acting.as(late, () -> enrolments.enrol(course));
        assertEquals(
                "<p>ข้อความของฉบับที่สอง</p>",
                acting.as(late, () -> lessons.open(course, module, page)).html());
        assertEquals(
                "[StayingRow[number=2, learners=1], StayingRow[number=1, learners=100]]",
                acting.as(trainer, () -> teaching.staying(course)).toString());
    }

    /** Reads a page, and is in the middle of the practice. */
    private void learn(Login officer) throws Exception {
        enrolments.enrol(course);
        String page = lessonCode("PAGE");
        lessons.open(course, "m1", page);
        Long attempt = lessons.start(course, "m1", lessonCode("QUIZ"));
        String key = attempts.issueKey(attempt);
        answers.receive(attempt, key, new ReceivedAnswer("00000000-0000-4000-8000-000000000001", 1, 1, "a", 0));
    }

    private String lessonCode(String type) {
        return enrolments.course(course).outline().stream()
                .filter(row -> row.type().name().equals(type))
                .findFirst()
                .orElseThrow()
                .code();
    }

    private List<List<String>> rows() {
        entityManager.clear();
        return OF_LEARNERS.stream()
                .map(sql -> {
                    @SuppressWarnings("unchecked")
                    Stream<Object[]> rows = entityManager
                            .createNativeQuery(sql)
                            .setParameter("code", course)
                            .getResultStream();
                    return rows.map(Arrays::toString).toList();
                })
                .toList();
    }

    @Test
    void aTrainerSeesNameOrganisationAndResultsOfTheLearnersOfTheCourseOnly() throws Exception {
        givenTeaching.publish(trainer, course);
        Login officer = given.officer();
        acting.as(officer, () -> enrolments.enrol(course));
        given.officer();
        LearnerList list = acting.as(trainer, () -> teaching.learners(course, "", 0, 20));
        assertEquals(1, list.learners().total());
        LearnerRow row = list.learners().rows().get(0);
        assertTrue(row.name().getTh().contains(officer.username().substring("test.".length())));
        assertTrue(row.organisation().getTh().startsWith("เทศบาลเมืองทดสอบ"));
        assertEquals(0, row.percent());
        assertEquals(null, row.score());
        assertEquals(
                0,
                acting.as(trainer, () -> teaching.learners(course, "ไม่มีชื่อนี้", 0, 20))
                        .learners()
                        .total());
    }

    /** A restart brings the shipped content again: what a trainer published stays current. */
    @Test
    void theShippedContentDoesNotTakeThePlaceOfATrainersVersion() throws Exception {
        Login national =
                given.personIn(organisations.withCode("TH").orElseThrow().getId(), Role.TRAINER);
        acting.as(national, () -> manuscripts.open("IC-201"));
        acting.as(national, () -> manuscripts.open("IC-201"));
        assertThrows(ManuscriptRefused.NothingToPublish.class, () -> givenTeaching.publish(national, "IC-201"));
        ManuscriptOutline outline = acting.as(national, () -> manuscripts.outline("IC-201"));
        assertEquals(List.of(), outline.findings());
        assertTrue(outline.modules().stream()
                        .mapToLong(ManuscriptOutline.Part::items)
                        .sum()
                >= 76);
        String module = outline.modules().get(0).code();
        String title = outline.modules().get(0).title().getTh();
        acting.as(national, () -> outlines.renameModule("IC-201", module, title + " (ปรับปรุง)", "Revised"));
        int number = givenTeaching.publish(national, "IC-201");
        starter.bring();
        CourseVersion current = entityManager
                .createQuery("select c.currentVersion from Course c where c.code = 'IC-201'", CourseVersion.class)
                .getSingleResult();
        assertEquals(number, current.getNumber());
        assertEquals(VersionOrigin.AUTHORED, current.getOrigin());
    }
}

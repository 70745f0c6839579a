package org.thongthin.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.thongthin.assessment.service.AttemptAnswers;
import org.thongthin.assessment.service.AttemptService;
import org.thongthin.learning.service.EnrolmentService;
import org.thongthin.learning.service.LessonService;
import org.thongthin.testing.Acting;
import org.thongthin.testing.Crowd;
import org.thongthin.testing.Given;
import org.thongthin.testing.GivenLearning;
import org.thongthin.testing.InServer;
import org.thongthin.testing.Login;

/** Fifty at the same moment are one. */
class AttemptConcurrencyIT extends InServer {

    private static final int CROWD = 50;

    @Inject
    Given given;

    @Inject
    GivenLearning learning;

    @Inject
    EnrolmentService enrolments;

    @Inject
    LessonService lessons;

    @Inject
    AttemptService attempts;

    @Inject
    AttemptAnswers answers;

    @Inject
    Acting acting;

    @Inject
    Crowd crowd;

    @Test
    void fiftyEnrolmentsAreOne() throws Exception {
        Login officer = given.officer();
        atOnce(() -> acting.as(officer, () -> {
            enrolments.enrol(GivenLearning.COURSE);
            return 1;
        }));
        assertEquals(1, count("Enrolment e where e.person.id", officer.personId()));
        assertEquals(1, count("Candidacy c where c.person.id", officer.personId()));
    }

    @Test
    void fiftyStartsMakeOneAttempt() throws Exception {
        Login officer = given.officer();
        acting.as(officer, () -> enrolments.enrol(GivenLearning.COURSE));
        List<Long> ids = atOnce(() -> acting.as(officer, () -> lessons.start(GivenLearning.COURSE, "exam", "final")));
        assertEquals(1, Set.copyOf(ids).size(), ids.toString());
        assertEquals(1, count("Attempt a where a.person.id", officer.personId()));
    }

    @Test
    void fiftySubmissionsAreOneClosingOneProgressOneAward() throws Exception {
        Login officer = given.officer();
        learning.allButTheExam(officer);
        Long attempt = learning.exam(officer);
        learning.answerAllRight(attempt);
        String key = acting.as(officer, () -> attempts.issueKey(attempt));
        List<AttemptState> states = atOnce(() -> answers.submit(attempt, key));
        assertEquals(Collections.nCopies(CROWD, AttemptState.SUBMITTED), states);
        assertEquals(1, count("Progress p where p.attempt.id", attempt));
        assertEquals(1, count("Award a where a.person.id", officer.personId()));
        assertEquals(1, count("Candidacy c where c.person.id", officer.personId()));
        assertEquals(1, count("Enrolment e where e.state = COMPLETED and e.person.id", officer.personId()));
    }

    @Test
    void fiftyDeliveriesOfOneAnswerAreOneRow() throws Exception {
        Login officer = given.officer();
        Long attempt = learning.exam(officer);
        String key = acting.as(officer, () -> attempts.issueKey(attempt));
        ReceivedAnswer same = new ReceivedAnswer(UUID.randomUUID().toString(), 1, 1, "a", 0);
        List<Integer> seqs = atOnce(() -> answers.receive(attempt, key, same).seq());
        assertEquals(Collections.nCopies(CROWD, 1), seqs);
        assertEquals(List.of("1:1:a:CURRENT"), learning.responses(attempt));
    }

    @Test
    void ofFiftyAnswersToOneQuestionFromFiftyBrowsersOneStandsAndAllAreKept() throws Exception {
        Login officer = given.officer();
        Long attempt = learning.exam(officer);
        String key = acting.as(officer, () -> attempts.issueKey(attempt));
        List<Integer> seqs = atOnce(() -> answers.receive(
                        attempt, key, new ReceivedAnswer(UUID.randomUUID().toString(), 1, 1, "b", 0))
                .seq());
        assertEquals(CROWD, new HashSet<>(seqs).size());
        assertEquals(1, count("Response r where r.status = CURRENT and r.attempt.id", attempt));
        assertEquals(CROWD - 1, count("Response r where r.status = SUPERSEDED and r.attempt.id", attempt));
        assertEquals(Map.of(1, "b"), learning.standing(attempt));
    }

    private <T> List<T> atOnce(Callable<T> action) throws Exception {
        return crowd.atOnce(IntStream.range(0, CROWD).mapToObj(i -> action).toList());
    }

    private long count(String from, Long id) {
        return learning.count("select count(*) from " + from + " = :id", id);
    }
}

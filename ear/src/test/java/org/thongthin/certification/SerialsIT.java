package org.thongthin.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.thongthin.assessment.AttemptState;
import org.thongthin.assessment.service.AttemptAnswers;
import org.thongthin.assessment.service.AttemptService;
import org.thongthin.platform.FiscalYear;
import org.thongthin.platform.Role;
import org.thongthin.platform.ThaiDates;
import org.thongthin.testing.Acting;
import org.thongthin.testing.Crowd;
import org.thongthin.testing.Given;
import org.thongthin.testing.GivenLearning;
import org.thongthin.testing.InServer;
import org.thongthin.testing.Login;

class SerialsIT extends InServer {

    private static final int PEOPLE = 200;

    @Inject
    Given given;

    @Inject
    GivenLearning learning;

    @Inject
    AttemptService attempts;

    @Inject
    AttemptAnswers answers;

    @Inject
    EntityManager entityManager;

    @Inject
    Acting acting;

    @Inject
    Crowd crowd;

    @Inject
    Clock clock;

    @Test
    void twoHundredAwardsAtOnceAreNumberedWithoutAGap() throws Exception {
        Long municipality = given.municipality();
        List<Callable<AttemptState>> submissions = new ArrayList<>();
        List<Long> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            Login officer = given.personIn(municipality, Role.OFFICER);
            learning.allButTheExam(officer);
            Long attempt = learning.exam(officer);
            learning.answerAllRight(attempt);
            String key = acting.as(officer, () -> attempts.issueKey(attempt));
            people.add(officer.personId());
            submissions.add(() -> answers.submit(attempt, key));
        }
        List<AttemptState> states = crowd.atOnce(submissions);
        assertEquals(
                PEOPLE, states.stream().filter(s -> s == AttemptState.SUBMITTED).count());
        assertEquals(PEOPLE, awardsOf(people));
        List<Integer> numbers = numbers();
        assertEquals(IntStream.rangeClosed(1, numbers.size()).boxed().toList(), numbers);
        assertEquals((long) numbers.size(), lastNumber());
    }

    private long awardsOf(List<Long> people) {
        return entityManager
                .createQuery("select count(distinct a.serial) from Award a where a.person.id in :people", Long.class)
                .setParameter("people", people)
                .getSingleResult();
    }

    private int year() {
        return FiscalYear.of(ThaiDates.today(clock)).buddhistYear();
    }

    /** Of all awards of the programme and year, whichever test made them. */
    private List<Integer> numbers() {
        return entityManager
                .createQuery(
                        "select a.number from Award a where a.programme.code = 'SMART-OFFICER' and a.fiscalYear = :year order by a.number",
                        Integer.class)
                .setParameter("year", year())
                .getResultList();
    }

    private long lastNumber() {
        return ((Number) entityManager
                        .createNativeQuery(
                                "select last_number from award_counter c join programme p on p.id = c.programme_id"
                                        + " where p.code = 'SMART-OFFICER' and c.fiscal_year = " + year())
                        .getSingleResult())
                .longValue();
    }
}

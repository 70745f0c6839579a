package org.thongthin.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thongthin.certification.RequirementKind.ALL_OF;
import static org.thongthin.certification.RequirementKind.ANY_OF;
import static org.thongthin.certification.RequirementKind.AT_LEAST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thongthin.certification.Requirement.ActivePosting;
import org.thongthin.certification.Requirement.CertificationHeld;
import org.thongthin.certification.Requirement.CoursePassed;
import org.thongthin.certification.Requirement.Node;

class EvaluationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Facts NOTHING = new Facts(List.of(), List.of(), null);

    @ParameterizedTest
    @CsvSource({
        "ALL_OF, 0, 3, 3, true",
        "ALL_OF, 0, 2, 3, false",
        "ANY_OF, 0, 1, 3, true",
        "ANY_OF, 0, 0, 3, false",
        "ANY_OF, 0, 3, 3, true",
        "AT_LEAST, 2, 1, 3, false",
        "AT_LEAST, 2, 2, 3, true",
        "AT_LEAST, 2, 3, 3, true",
    })
    void aNodeCountsTheChildrenThatAreMet(RequirementKind kind, int least, int met, int children, boolean fulfilled) {
        List<Requirement> leaves = new ArrayList<>();
        List<Facts.Course> passed = new ArrayList<>();
        for (int i = 0; i < children; i++) {
            leaves.add(course("C" + i, null, null));
            if (i < met) {
                passed.add(new Facts.Course("C" + i, TODAY, null));
            }
        }
        var evaluation = Evaluation.of(new Node(1L, kind, least, leaves), new Facts(passed, List.of(), null), TODAY);
        assertEquals(fulfilled, evaluation.fulfilled());
        assertEquals(
                met,
                evaluation.leaves().stream().filter(Evaluation.Line::fulfilled).count());
    }

    @ParameterizedTest
    @CsvSource({
        ",  ,   true",
        ",   0, true", // any pass
        "70, 70, true",
        "70, 69, false",
        "70, 100, true",
        "70, ,   false", // the course has no examination that could show it
    })
    void theScoreHasToReachTheLeast(Integer least, Integer percent, boolean fulfilled) {
        assertEquals(fulfilled, meets(course("SO-101", least, null), passed("SO-101", TODAY, percent)));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-23, 12, 2026-11-22, true", // its last day
        "2025-11-22, 12, 2026-11-22, false", // the day after
        "2026-11-22, 12, 2026-11-22, true", // the first day counts
        "2028-02-29, 12, 2029-02-28, true", // no such day a year later: through the month's last
        "2028-02-29, 12, 2029-03-01, false",
        "2028-02-29, 48, 2032-02-28, true",
        "2028-02-29, 48, 2032-02-29, false",
        "2026-03-31, 1, 2026-04-30, true",
        "2026-03-31, 1, 2026-05-01, false",
    })
    void aCourseCountsForSoManyMonthsTheLastDayIncluded(LocalDate passedOn, int months, LocalDate day, boolean counts) {
        var facts = passed("SO-101", passedOn, 80);
        assertEquals(
                counts,
                Evaluation.of(course("SO-101", null, months), facts, day).fulfilled());
    }

    @Test
    void withoutAnAgeACourseCountsForEver() {
        assertTrue(meets(course("SO-101", null, null), passed("SO-101", LocalDate.of(1999, 1, 1), null)));
    }

    @Test
    void whatComesLaterDoesNotCountYet() {
        assertFalse(meets(course("SO-101", null, null), passed("SO-101", TODAY.plusDays(1), 100)));
        assertFalse(meets(new ActivePosting(1L), new Facts(List.of(), List.of(), TODAY.plusDays(1))));
    }

    @Test
    void anotherCourseDoesNotCount() {
        assertFalse(meets(course("SO-101", null, null), passed("SO-102", TODAY, 100)));
    }

    @Test
    void theLatestPassThatCountsIsTheFact() {
        var facts = new Facts(
                List.of(
                        new Facts.Course("SO-101", TODAY.minusDays(30), 90),
                        new Facts.Course("SO-101", TODAY.minusDays(10), 75),
                        new Facts.Course("SO-101", TODAY.minusDays(1), 60)),
                List.of(),
                null);
        var line =
                Evaluation.of(course("SO-101", 70, null), facts, TODAY).lines().get(0);
        assertEquals(TODAY.minusDays(10), line.factDate());
        assertEquals(75, line.percent());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-11, false",
        "2026-02-12, true",
        "2029-02-11, true",
        "2029-02-12, false",
    })
    void aCertificationIsHeldOnTheDaysOfItsValidityOnly(LocalDate day, boolean held) {
        var facts = holds("SMART_OFFICER", LocalDate.of(2026, 2, 12));
        assertEquals(
                held,
                Evaluation.of(new CertificationHeld(1L, "SMART_OFFICER"), facts, day)
                        .fulfilled());
    }

    @Test
    void anotherProgrammesCertificationDoesNotCount() {
        assertFalse(meets(new CertificationHeld(1L, "SMART_OFFICER"), holds("CHAMPION", TODAY)));
    }

    @Test
    void aPostingCountsFromItsFirstDay() {
        var line = Evaluation.of(new ActivePosting(1L), new Facts(List.of(), List.of(), TODAY), TODAY)
                .lines()
                .get(0);
        assertTrue(line.fulfilled());
        assertEquals(TODAY, line.factDate());
        assertFalse(meets(new ActivePosting(1L), NOTHING));
    }

    @Test
    void linesStandInTheOrderOfTheTreeWithTheirFacts() {
        var posting = new ActivePosting(2L);
        var course = new CoursePassed(4L, "SO-101", 70, 24);
        var held = new CertificationHeld(5L, "SMART_OFFICER");
        var any = new Node(3L, ANY_OF, 0, List.of(course, held));
        var root = new Node(1L, ALL_OF, 0, List.of(posting, any));
        var facts = new Facts(
                List.of(new Facts.Course("SO-101", TODAY.minusDays(3), 85)), List.of(), LocalDate.of(2020, 10, 1));
        var evaluation = Evaluation.of(root, facts, TODAY);
        assertTrue(evaluation.fulfilled());
        assertEquals(
                List.of(
                        new Evaluation.Line(root, 0, true, null, null, null, null),
                        new Evaluation.Line(posting, 1, true, LocalDate.of(2020, 10, 1), null, null, null),
                        new Evaluation.Line(any, 1, true, null, null, null, null),
                        new Evaluation.Line(course, 2, true, TODAY.minusDays(3), 85, null, null),
                        new Evaluation.Line(held, 2, false, null, null, null, null)),
                evaluation.lines());
        assertEquals(
                List.of(posting, course, held),
                evaluation.leaves().stream().map(Evaluation.Line::requirement).toList());
    }

    @Test
    void whatIsNotMetIsToldToo() {
        var course = course("SO-101", null, null);
        var evaluation = Evaluation.of(new Node(9L, AT_LEAST, 1, List.of(course)), NOTHING, TODAY);
        assertFalse(evaluation.fulfilled());
        assertEquals(2, evaluation.lines().size());
        assertNull(evaluation.lines().get(1).factDate());
    }

    @Property
    void addingAFactNeverUndoesWhatWasMet(
            @ForAll("trees") Requirement tree,
            @ForAll("facts") Facts facts,
            @ForAll("facts") Facts more,
            @ForAll @IntRange(max = 60) int day) {
        var on = TODAY.plusDays(day);
        var before = Evaluation.of(tree, facts, on);
        var after = Evaluation.of(tree, both(facts, more), on);
        assertTrue(after.fulfilled() || !before.fulfilled());
        IntStream.range(0, before.lines().size())
                .forEach(i -> assertTrue(after.lines().get(i).fulfilled()
                        || !before.lines().get(i).fulfilled()));
    }

    @Property
    void theSameFactsOnTheSameDaySayTheSameInAnyOrder(@ForAll("trees") Requirement tree, @ForAll("facts") Facts facts) {
        List<Facts.Course> reversed = new ArrayList<>(facts.courses());
        java.util.Collections.reverse(reversed);
        var evaluation = Evaluation.of(tree, facts, TODAY);
        assertEquals(evaluation, Evaluation.of(tree, facts, TODAY));
        assertEquals(
                evaluation.fulfilled(),
                Evaluation.of(tree, new Facts(reversed, facts.awards(), facts.postingSince()), TODAY)
                        .fulfilled());
    }

    @Provide
    Arbitrary<Requirement> trees() {
        Arbitrary<String> code = Arbitraries.of("A", "B", "C");
        Arbitrary<Requirement> leaf = Arbitraries.oneOf(
                Combinators.combine(
                                code,
                                Arbitraries.integers().between(0, 100).injectNull(0.5),
                                Arbitraries.integers().between(1, 3).injectNull(0.5))
                        .as((c, percent, months) -> new CoursePassed(1L, c, percent, months)),
                code.map(c -> new CertificationHeld(2L, c)),
                Arbitraries.just(new ActivePosting(3L)));
        Arbitrary<RequirementKind> kind = Arbitraries.of(ALL_OF, ANY_OF, AT_LEAST);
        Arbitrary<Requirement> node = Combinators.combine(
                        kind,
                        Arbitraries.integers().between(1, 3),
                        leaf.list().ofMinSize(1).ofMaxSize(4))
                .as((k, least, children) -> new Node(4L, k, least, children));
        return Combinators.combine(
                        kind,
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.oneOf(node, leaf).list().ofMinSize(1).ofMaxSize(3))
                .as((k, least, children) -> new Node(5L, k, least, children));
    }

    @Provide
    Arbitrary<Facts> facts() {
        Arbitrary<String> code = Arbitraries.of("A", "B", "C");
        Arbitrary<LocalDate> date = Arbitraries.integers().between(-60, 60).map(TODAY::plusDays);
        Arbitrary<Facts.Course> course = Combinators.combine(
                        code, date, Arbitraries.integers().between(0, 100).injectNull(0.3))
                .as(Facts.Course::new);
        Arbitrary<Facts.Held> held =
                Combinators.combine(code, date).as((c, from) -> new Facts.Held(c, Validity.ofMonths(from, 1)));
        return Combinators.combine(course.list().ofMaxSize(4), held.list().ofMaxSize(3), date.injectNull(0.4))
                .as(Facts::new);
    }

    private static Facts both(Facts facts, Facts more) {
        List<Facts.Course> courses = new ArrayList<>(facts.courses());
        courses.addAll(more.courses());
        List<Facts.Held> awards = new ArrayList<>(facts.awards());
        awards.addAll(more.awards());
        return new Facts(courses, awards, facts.postingSince() == null ? more.postingSince() : facts.postingSince());
    }

    private static boolean meets(Requirement requirement, Facts facts) {
        return Evaluation.of(requirement, facts, TODAY).fulfilled();
    }

    private static CoursePassed course(String code, Integer minPercent, Integer maxAgeMonths) {
        return new CoursePassed(1L, code, minPercent, maxAgeMonths);
    }

    private static Facts passed(String code, LocalDate on, Integer percent) {
        return new Facts(List.of(new Facts.Course(code, on, percent)), List.of(), null);
    }

    private static Facts holds(String programme, LocalDate awarded) {
        return new Facts(List.of(), List.of(new Facts.Held(programme, Validity.ofMonths(awarded, 36))), null);
    }
}

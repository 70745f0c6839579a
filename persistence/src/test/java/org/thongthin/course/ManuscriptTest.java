package org.thongthin.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.thongthin.course.GivenManuscript.NOW;
import static org.thongthin.course.GivenManuscript.title;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.thongthin.assessment.QuizKind;

class ManuscriptTest {

    private final Manuscript manuscript = GivenManuscript.complete();

    /** Such as {@code m1:p2,p3 m4:p5,q6}. */
    private String outline() {
        return manuscript.getModules().stream()
                .map(module -> module.getCode() + ":"
                        + module.getActivities().stream()
                                .map(ManuscriptActivity::getCode)
                                .collect(Collectors.joining(",")))
                .collect(Collectors.joining(" "));
    }

    @Test
    void anActivityMovesWithinItsModule() {
        manuscript.moveActivity("p3", Direction.UP, NOW);
        assertEquals("m1:p3,p2 m4:p5,q6", outline());
        manuscript.moveActivity("p3", Direction.DOWN, NOW);
        assertEquals("m1:p2,p3 m4:p5,q6", outline());
    }

    @Test
    void atTheEndOfItsModuleAnActivityGoesOnIntoTheNextOne() {
        manuscript.moveActivity("p3", Direction.DOWN, NOW);
        assertEquals("m1:p2 m4:p3,p5,q6", outline());
        manuscript.moveActivity("p3", Direction.UP, NOW);
        assertEquals("m1:p2,p3 m4:p5,q6", outline());
    }

    @Test
    void atTheEndsOfTheCourseNothingMoves() {
        manuscript.moveActivity("p2", Direction.UP, NOW);
        manuscript.moveActivity("q6", Direction.DOWN, NOW);
        manuscript.moveModule("m1", Direction.UP, NOW);
        manuscript.moveModule("m4", Direction.DOWN, NOW);
        assertEquals("m1:p2,p3 m4:p5,q6", outline());
    }

    @Test
    void aModuleMovesWithItsActivities() {
        manuscript.moveModule("m1", Direction.DOWN, NOW);
        assertEquals("m4:p5,q6 m1:p2,p3", outline());
        assertEquals(
                List.of(1, 2),
                manuscript.getModules().stream()
                        .map(ManuscriptModule::getPosition)
                        .toList());
    }

    @Test
    void aThousandMovesLoseAndDoubleNothing() {
        Random random = new Random(20261130);
        Set<String> before =
                manuscript.activities().map(ManuscriptActivity::getCode).collect(Collectors.toSet());
        for (int i = 0; i < 1_000; i++) {
            Direction direction = random.nextBoolean() ? Direction.UP : Direction.DOWN;
            List<String> all =
                    manuscript.activities().map(ManuscriptActivity::getCode).toList();
            manuscript.moveActivity(all.get(random.nextInt(all.size())), direction, NOW);
            manuscript.moveModule(random.nextBoolean() ? "m1" : "m4", direction, NOW);
            assertEquals(4, all.size());
            assertEquals(before, new HashSet<>(all));
            manuscript
                    .activities()
                    .forEach(a -> assertEquals(
                            a.getCode(),
                            a.getModule().getActivities().stream()
                                    .filter(b -> b == a)
                                    .findFirst()
                                    .orElseThrow()
                                    .getCode()));
        }
    }

    @Test
    void aModuleThatIsTakenOutIsNoLongerDrawnFrom() {
        assertEquals(Map.of("m1", 2), manuscript.activity("q6").getSetting().draws());
        manuscript.removeModule("m1", NOW);
        assertEquals("m4:p5,q6", outline());
        assertEquals(Map.of(), manuscript.activity("q6").getSetting().draws());
    }

    @Test
    void aCodeIsNeverGivenTwice() {
        manuscript.removeActivity("p3", NOW);
        assertEquals("m1:p2 m4:p5,q6", outline());
        assertEquals("p7", manuscript.nextCode("p"));
        ManuscriptModule taken = manuscript.addModule("m8", title("ของฉบับที่เผยแพร่"), NOW);
        assertEquals("m8", taken.getCode());
        assertEquals("m9", manuscript.addModule(title("ใหม่"), NOW).getCode());
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThrows(ManuscriptPartNotFound.class, () -> manuscript.activity("p99"));
        assertThrows(ManuscriptPartNotFound.class, () -> manuscript.module("p2"));
        assertThrows(ManuscriptPartNotFound.class, () -> manuscript.moveActivity("m1", Direction.UP, NOW));
        assertThrows(
                ManuscriptPartNotFound.class, () -> manuscript.activity("q6").must(ActivityType.PAGE));
        assertThrows(
                ManuscriptPartNotFound.class, () -> manuscript.activity("p2").must(ActivityType.QUIZ));
    }

    @Test
    void everySavingMakesAnOlderFormStale() {
        int page = manuscript.activity("p2").getEdition();
        manuscript.activity("p2").write(title("อื่น"), 5, "<p>ใหม่</p>");
        assertNotEquals(page, manuscript.activity("p2").getEdition());
        int about = manuscript.getEdition();
        manuscript.describe(GivenManuscript.about(30), NOW);
        assertNotEquals(about, manuscript.getEdition());
        // moving is no saving
        int quiz = manuscript.activity("q6").getEdition();
        manuscript.moveActivity("q6", Direction.UP, NOW);
        assertEquals(quiz, manuscript.activity("q6").getEdition());
    }

    @Test
    void theFingerprintFollowsEveryChangeAndNothingElse() {
        String before = FairCopy.fingerprint(manuscript, List.of());
        manuscript.touch(NOW.plusSeconds(1));
        assertEquals(before, FairCopy.fingerprint(manuscript, List.of()));
        manuscript.moveActivity("p3", Direction.UP, NOW);
        String moved = FairCopy.fingerprint(manuscript, List.of());
        assertNotEquals(before, moved);
        manuscript.moveActivity("p3", Direction.DOWN, NOW);
        assertEquals(before, FairCopy.fingerprint(manuscript, List.of()));
        manuscript.activity("q6").set(title("สอบ"), GivenManuscript.exam(Map.of("m1", 3), Map.of()));
        assertNotEquals(before, FairCopy.fingerprint(manuscript, List.of()));
    }

    @Test
    void theFairCopySaysWhatTheManuscriptSays() {
        CourseDraft draft = FairCopy.of(manuscript, List.of(), List.of());
        assertEquals("LOC-1", draft.code());
        assertEquals(List.of("DATA"), draft.facts().skills());
        CourseDraft.QuizActivityDraft quiz = (CourseDraft.QuizActivityDraft)
                draft.modules().get(1).activities().get(1);
        assertEquals(QuizKind.EXAM, quiz.quiz().kind());
        assertEquals("exam/m1", quiz.quiz().draws().get(0).pool());
        assertEquals(title("หนึ่ง"), quiz.quiz().draws().get(0).title());
    }
}

package org.thongthin.interchange.service;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thongthin.assessment.CognitiveLevel;
import org.thongthin.assessment.Drawable;
import org.thongthin.assessment.Paper;
import org.thongthin.assessment.QuestionDraft;
import org.thongthin.assessment.QuestionDraft.OptionDraft;
import org.thongthin.assessment.QuestionType;
import org.thongthin.assessment.QuizDraft;
import org.thongthin.assessment.QuizDraft.DrawDraft;
import org.thongthin.content.service.InlineText;
import org.thongthin.course.CourseDraft.PageDraft;

/** What is asked of every course that the product ships with: lessons that read well, items that test knowledge and not cunning. */
class ShippedItemsTest {

    static Stream<ShippedCourse> courses() {
        return StarterContent.COURSES.stream().map(ShippedCourse::of);
    }

    /** Thai sets spaces as it pleases. */
    private static String letters(String html) {
        return HtmlTree.of(html).text().replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
    }

    /** As long as it looks: vowels and tone marks above and below take no room. */
    private static int length(OptionDraft option) {
        return HtmlTree.of(option.text()).text().replaceAll("\\p{Mn}", "").length();
    }

    private static int right(QuestionDraft single) {
        return IntStream.range(0, single.options().size())
                .filter(place -> single.options().get(place).correct())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("courses")
    void everyLessonOpensWithAQuestionAndEndsWithKeyPoints(ShippedCourse course) {
        for (PageDraft page : course.pages()) {
            String text = HtmlTree.of(page.html()).text();
            assertFalse(text.matches("(?s).*(\\*\\*|\\[!|\\]\\(|\\|\\s*-|^#).*"), page.code());
            assertTrue(page.html().contains("<section class=\"t-keypoints\">"), page.code());
            assertTrue(page.html().contains("คำถามชวนคิด"), page.code());
        }
    }

    @ParameterizedTest
    @MethodSource("courses")
    void noEscapeIsLeftInAnItemAndNoCodeIsUsedTwice(ShippedCourse course) {
        Set<String> codes = new HashSet<>();
        for (QuestionDraft question : course.draft().questions()) {
            assertFalse(question.toString().contains("\\"), question.code());
            assertFalse(question.toString().contains("**"), question.code());
            assertFalse(question.feedback().isEmpty(), question.code());
            assertTrue(codes.add(question.code()), question.code());
        }
    }

    /** A trainer who opens the course and saves an item as it is changes nothing. */
    @ParameterizedTest
    @MethodSource("courses")
    void everyItemIsTheSameWhenItIsTypedAnew(ShippedCourse course) {
        for (QuestionDraft question : course.draft().questions()) {
            assertSame(question.stem());
            assertSame(question.feedback());
            question.options().forEach(option -> {
                assertSame(option.text());
                assertSame(option.feedback() == null ? "" : option.feedback());
            });
        }
    }

    private static void assertSame(String html) {
        assertEquals(html, InlineText.html(InlineText.typed(html)));
    }

    /** It is all that an officer with attempts left is told of a wrong answer: it explains, and it does not tell. */
    @ParameterizedTest
    @MethodSource("courses")
    void everyWrongOptionOfTheExaminationExplainsItselfWithoutTheRightOne(ShippedCourse course) {
        Set<String> explanations = new HashSet<>();
        for (QuestionDraft question : course.questions("exam/")) {
            if (question.type() == QuestionType.TRUE_FALSE) {
                continue;
            }
            List<String> right = question.options().stream()
                    .filter(OptionDraft::correct)
                    .map(option -> letters(option.text()))
                    .toList();
            for (OptionDraft wrong : question.options()) {
                if (wrong.correct()) {
                    continue;
                }
                String where = question.code() + ": " + wrong.text();
                assertNotNull(wrong.feedback(), where);
                String explanation = letters(wrong.feedback());
                assertFalse(explanation.isEmpty(), where);
                assertTrue(right.stream().noneMatch(explanation::contains), where);
                assertTrue(explanations.add(explanation), where);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("courses")
    void theRightOptionStandsAtEveryPlaceAboutAsOften(ShippedCourse course) {
        List<QuestionDraft> singles = course.questions(QuestionType.SINGLE);
        Map<Integer, Long> places = singles.stream().collect(groupingBy(ShippedItemsTest::right, counting()));
        assertEquals(Set.of(0, 1, 2, 3), places.keySet());
        for (Long often : places.values()) {
            assertTrue(often * 100 >= 18 * singles.size() && often * 100 <= 32 * singles.size(), places.toString());
        }
    }

    /** By chance it is in one of four. */
    @ParameterizedTest
    @MethodSource("courses")
    void theLengthOfAnOptionDoesNotGiveTheRightOneAway(ShippedCourse course) {
        List<QuestionDraft> singles = course.questions(QuestionType.SINGLE);
        int longest = 0;
        int shortest = 0;
        for (QuestionDraft question : singles) {
            int own = length(question.options().get(right(question)));
            List<Integer> others = question.options().stream()
                    .filter(option -> !option.correct())
                    .map(ShippedItemsTest::length)
                    .toList();
            longest += others.stream().allMatch(other -> other < own) ? 1 : 0;
            shortest += others.stream().allMatch(other -> other > own) ? 1 : 0;
            assertTrue(others.stream().anyMatch(other -> other * 5 > own * 4), question.code());
        }
        assertTrue(longest * 100 <= 30 * singles.size(), longest + " of " + singles.size() + " longest");
        assertTrue(shortest * 100 <= 30 * singles.size(), shortest + " of " + singles.size() + " shortest");
    }

    @ParameterizedTest
    @MethodSource("courses")
    void everyPaperHoldsTheLevelsOfTheBlueprint(ShippedCourse course) {
        QuizDraft exam = course.examination();
        List<Drawable> pool = new ArrayList<>();
        for (int draw = 0; draw < exam.draws().size(); draw++) {
            for (QuestionDraft question :
                    course.questions(exam.draws().get(draw).pool())) {
                pool.add(new Drawable((long) pool.size(), draw, question.level()));
            }
        }
        List<Integer> items = exam.draws().stream().map(DrawDraft::items).toList();
        Random random = new Random(20261122);
        for (int paper = 0; paper < 200; paper++) {
            List<Drawable> drawn = Paper.draw(pool, items, exam.levels(), random);
            for (CognitiveLevel level : CognitiveLevel.values()) {
                long has = drawn.stream().filter(item -> item.level() == level).count();
                long share = exam.levels().get(level) * drawn.size();
                assertTrue(Math.abs(has * 100 - share) <= 100, level + ": " + has);
            }
        }
    }
}

package org.thongthin.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.thongthin.course.GivenManuscript.options;
import static org.thongthin.course.GivenManuscript.title;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thongthin.assessment.CognitiveLevel;
import org.thongthin.assessment.QuestionDraft.OptionDraft;
import org.thongthin.assessment.QuestionType;
import org.thongthin.assessment.QuizDraft.Limits;
import org.thongthin.assessment.QuizKind;
import org.thongthin.course.ManuscriptRefused.ItemIncomplete;
import org.thongthin.course.ManuscriptRefused.NumberOutOfRange;
import org.thongthin.course.ManuscriptRefused.OneRightOptionWanted;
import org.thongthin.course.ManuscriptRefused.OptionsAlike;
import org.thongthin.course.ManuscriptRefused.OptionsOutOfNumber;
import org.thongthin.course.ManuscriptRefused.OutcomesUneven;
import org.thongthin.course.ManuscriptRefused.PassMarkMissing;
import org.thongthin.course.ManuscriptRefused.RightOptionWanted;
import org.thongthin.course.ManuscriptRefused.SharesUneven;
import org.thongthin.course.ManuscriptRefused.TextMissing;
import org.thongthin.course.ManuscriptRefused.TextTooLong;
import org.thongthin.course.ManuscriptRefused.WaitWithoutLimit;

/** What the forms of a manuscript take and refuse. */
class ManuscriptFormsTest {

    private static ItemContent item(QuestionType type, String stem, String feedback, List<OptionDraft> options) {
        return new ItemContent(PoolKind.EXAM, "m1", type, CognitiveLevel.APPLY, stem, feedback, options);
    }

    @ParameterizedTest
    @CsvSource({"SINGLE,1,1", "SINGLE,1,5", "MULTIPLE,1,1", "MULTIPLE,2,0", "MULTIPLE,3,3", "TRUE_FALSE,1,1"})
    void anItemThatCanBeAnsweredIsTaken(QuestionType type, int right, int wrong) {
        item(type, "ถาม", "อธิบาย", options(right, wrong)).check();
    }

    @ParameterizedTest
    @CsvSource({"SINGLE,0,2", "SINGLE,2,1", "TRUE_FALSE,2,0", "TRUE_FALSE,0,2"})
    void oneOptionIsRight(QuestionType type, int right, int wrong) {
        assertThrows(OneRightOptionWanted.class, () -> item(type, "ถาม", "อธิบาย", options(right, wrong))
                .check());
    }

    @Test
    void atLeastOneOptionOfSeveralIsRight() {
        assertThrows(RightOptionWanted.class, () -> item(QuestionType.MULTIPLE, "ถาม", "อธิบาย", options(0, 3))
                .check());
    }

    @ParameterizedTest
    @CsvSource({"SINGLE,1,0", "SINGLE,1,6", "MULTIPLE,7,0", "TRUE_FALSE,1,2", "MULTIPLE,0,0"})
    void thereAreTwoToSixOptions(QuestionType type, int right, int wrong) {
        assertThrows(OptionsOutOfNumber.class, () -> item(type, "ถาม", "อธิบาย", options(right, wrong))
                .check());
    }

    @Test
    void anItemAsksAndTeaches() {
        assertThrows(ItemIncomplete.class, () -> item(QuestionType.SINGLE, " ", "อธิบาย", options(1, 1))
                .check());
        assertThrows(ItemIncomplete.class, () -> item(QuestionType.SINGLE, "ถาม", "", options(1, 1))
                .check());
    }

    @Test
    void optionsDiffer() {
        List<OptionDraft> alike = List.of(new OptionDraft("ก", null, true), new OptionDraft("ก", "ข", false));
        assertThrows(OptionsAlike.class, () -> item(QuestionType.SINGLE, "ถาม", "อธิบาย", alike)
                .check());
    }

    private static QuizSetting quiz(QuizKind kind, Limits limits, Map<CognitiveLevel, Integer> shares) {
        Map<String, Integer> draws = new HashMap<>(Map.of("m1", 5, "m2", 0));
        draws.put("m3", null);
        return new QuizSetting(kind, limits, shares, draws).checked();
    }

    @Test
    void aQuizDrawsOnlyWhatItSays() {
        assertEquals(
                Map.of("m1", 5),
                quiz(QuizKind.EXAM, new Limits(30, 3, 7, 70), Map.of()).draws());
        Limits none = new Limits(null, null, null, null);
        assertThrows(NumberOutOfRange.class, () -> new QuizSetting(QuizKind.PRACTICE, none, Map.of(), Map.of("m1", 201))
                .checked());
        assertThrows(NumberOutOfRange.class, () -> new QuizSetting(QuizKind.PRACTICE, none, Map.of(), Map.of("m1", -1))
                .checked());
    }

    @Test
    void onlyAnExaminationIsScored() {
        assertThrows(PassMarkMissing.class, () -> quiz(QuizKind.EXAM, new Limits(30, 3, 7, null), Map.of()));
        assertNull(quiz(QuizKind.PRACTICE, new Limits(null, null, null, 70), Map.of())
                .limits()
                .passPercent());
    }

    @Test
    void oneWaitsOnlyAfterSoManyAttempts() {
        assertThrows(WaitWithoutLimit.class, () -> quiz(QuizKind.EXAM, new Limits(30, null, 7, 70), Map.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "0,3,7,70",
        "601,3,7,70",
        "30,0,7,70",
        "30,101,7,70",
        "30,3,0,70",
        "30,3,366,70",
        "30,3,7,0",
        "30,3,7,101"
    })
    void limitsHaveLimits(int minutes, int attempts, int days, int percent) {
        assertThrows(
                NumberOutOfRange.class,
                () -> quiz(QuizKind.EXAM, new Limits(minutes, attempts, days, percent), Map.of()));
    }

    @Test
    void sharesAreAWhole() {
        Limits limits = new Limits(30, 3, 7, 70);
        quiz(QuizKind.EXAM, limits, Map.of(CognitiveLevel.APPLY, 40, CognitiveLevel.ANALYSE, 60));
        assertThrows(SharesUneven.class, () -> quiz(QuizKind.EXAM, limits, Map.of(CognitiveLevel.APPLY, 99)));
        assertThrows(
                NumberOutOfRange.class,
                () -> quiz(QuizKind.EXAM, limits, Map.of(CognitiveLevel.APPLY, 110, CognitiveLevel.ANALYSE, -10)));
    }

    @Test
    void outcomesAreLinesOfBothLanguages() {
        assertEquals(List.of(title("a"), title("b")), CourseAbout.outcomes("a\r\n\n  b ", "a\nb\n"));
        assertEquals(List.of(), CourseAbout.outcomes(null, " \n "));
        assertThrows(OutcomesUneven.class, () -> CourseAbout.outcomes("a\nb", "a"));
    }

    @Test
    void aTextIsThereInBothLanguagesAndNotTooLong() {
        assertEquals(title("ก"), Words.both(" ก\u200B ", "ก", 1));
        assertThrows(TextMissing.class, () -> Words.both("ก", " ", 10));
        assertThrows(TextMissing.class, () -> Words.both(null, "a", 10));
        assertThrows(TextTooLong.class, () -> Words.both("กขค", "a", 2));
    }

    @Test
    void aNumberIsTypedInArabicOrThaiDigits() {
        assertEquals(15, Words.number(" ๑๕ ", 1, 600));
        assertNull(Words.number(" ", 1, 600));
        for (String typed : List.of("0", "601", "1.5", "-3", "สิบ", "99999999999")) {
            assertThrows(NumberOutOfRange.class, () -> Words.number(typed, 1, 600), typed);
        }
    }
}

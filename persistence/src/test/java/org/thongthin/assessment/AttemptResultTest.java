package org.thongthin.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thongthin.assessment.AttemptResult.ModuleScore;
import org.thongthin.platform.Bilingual;

class AttemptResultTest {

    @ParameterizedTest
    @CsvSource({"70, 3, 5, false", "70, 7, 10, true", "50, 2, 4, true", ", 3, 5, true", ", 2, 4, false", ", 0, 0, false"
    })
    void aPartIsMeasuredByTheShareToPassWhereThereIsOne(Integer passPercent, int correct, int total, boolean suffices) {
        var part = new ModuleScore(new Bilingual("โมดูล", "Module"), correct, total);
        assertEquals(suffices, result(passPercent).suffices(part));
    }

    private static AttemptResult result(Integer passPercent) {
        Instant at = Instant.parse("2026-11-22T03:00:00Z");
        return new AttemptResult(
                1L,
                1L,
                passPercent == null ? QuizKind.PRACTICE : QuizKind.EXAM,
                AttemptState.SUBMITTED,
                1,
                null,
                passPercent,
                at,
                at,
                0,
                0,
                0,
                null,
                false,
                List.of(),
                List.of(),
                List.of());
    }
}

package org.thongthin.assessment;

import java.time.Instant;
import java.util.List;

/** An attempt as the browser shows it; it tells nothing about which options are right. deadline null: no time limit. */
public record AttemptView(
        Long attempt, QuizKind kind, AttemptState state, Instant serverNow, Instant deadline, List<Item> questions) {

    /** @param answer letters of the answer that stands, empty where none; seq: its number, 0 where none */
    public record Item(int slot, QuestionType type, String stem, List<Choice> options, String answer, int seq) {}

    /** @param id the letter of the place; text: HTML, or the words true and false */
    public record Choice(String id, String text) {}
}

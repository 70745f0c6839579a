package org.thongthin.testing;

import java.util.List;
import java.util.Map;

/** Learners on their way through the course that the product ships with, and what became of their answers. */
public interface GivenLearning {

    String COURSE = "SO-101";

    /** Enrols the officer and starts the final examination; the attempt's id. */
    Long exam(Login officer);

    /** Enrols the officer and completes everything but the final examination. */
    void allButTheExam(Login officer);

    /** Answers every question of the attempt rightly, without closing it. */
    void answerAllRight(Long attemptId);

    /** The right answer of each slot, as the letters that the officer sees. */
    Map<Integer, String> right(Long attemptId);

    /** Every stored answer in the order received, as {@code seq:slot:answer:status}. */
    List<String> responses(Long attemptId);

    /** The answers that count, by slot. */
    Map<Integer, String> standing(Long attemptId);

    /** {@code OPEN}, {@code SUBMITTED} or {@code TIMED_OUT}. */
    String state(Long attemptId);

    /** How many rows a JPQL count gives for this number. */
    long count(String jpql, Long id);
}

package org.thongthin.journeys;

import java.util.List;

/** What a well-prepared officer would answer. */
public interface RightAnswers {

    /** For each slot of the attempt, from the first, the letters of the options that are right, such as {@code bd}. */
    List<String> of(Long attemptId);
}

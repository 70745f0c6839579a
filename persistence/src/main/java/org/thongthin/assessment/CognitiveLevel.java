package org.thongthin.assessment;

/** What an item asks of the learner, after Bloom's revised taxonomy in three steps. */
public enum CognitiveLevel {
    UNDERSTAND,
    APPLY,
    ANALYSE
}

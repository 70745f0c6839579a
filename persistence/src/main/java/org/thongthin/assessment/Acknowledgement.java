package org.thongthin.assessment;

import java.time.Instant;

/**
 * The server's word that an answer is stored.
 *
 * @param seq the number it was given
 * @param currentSeq the number of the answer that stands for the slot now; 0: none
 * @param currentAnswer its letters, empty where none
 */
public record Acknowledgement(int seq, ResponseStatus status, int currentSeq, String currentAnswer, Instant now) {}

package org.thongthin.assessment;

/**
 * An answer as a browser sent it.
 *
 * @param client the browser's journal, a UUID
 * @param counter of that journal, from 1; with the client it makes a repeated delivery harmless
 * @param answer letters of the chosen options, sorted, none twice; empty: the answer is taken back
 * @param basedOn the sequence number of the slot's answer that the browser knew; 0: none
 */
public record ReceivedAnswer(String client, int counter, int slot, String answer, int basedOn) {}

package org.thongthin.assessment;

/** How an item is answered. */
public enum QuestionType {
    /** Exactly one option. */
    SINGLE,
    /** Any number of options; it scores only when exactly the right ones are chosen. */
    MULTIPLE,
    /** Two options, true and false. */
    TRUE_FALSE
}

package org.thongthin.launcher;

/** Something about this machine keeps the product from starting; the message is one sentence that says what to do. */
public class CannotStart extends Exception {
    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}

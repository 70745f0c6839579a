package org.thongthin.benchmark;

/**
 * Something that people do, over and over: what is measured is {@link Round#go()}.
 *
 * @param prepare what a virtual user does once, before anything is counted; the number of the user, from 0
 * @param usesUp whether rounds use up what was prepared, so that each measurement needs users who are ready anew
 */
record Journey(String name, Preparation prepare, boolean usesUp) {

    Journey(String name, Preparation prepare) {
        this(name, prepare, false);
    }

    /** Makes a virtual user ready. */
    @FunctionalInterface
    interface Preparation {
        Round ready(Visitor visitor, int number) throws Exception;
    }

    /** Once through the journey; throws where an answer is not what it should be. */
    @FunctionalInterface
    interface Round {
        void go() throws Exception;
    }

    /** The user has nothing left of what was prepared, and goes home. */
    static final class UsedUp extends IllegalStateException {
        private static final long serialVersionUID = 1L;
    }
}

package org.thongthin.benchmark;

/**
 * Something that people do, over and over: what is measured is {@link Round#go()}.
 *
 * @param prepare what a virtual user does once, before anything is counted; the number of the user, from 0
 */
record Journey(String name, Preparation prepare) {

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
}

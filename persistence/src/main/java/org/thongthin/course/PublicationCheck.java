package org.thongthin.course;

/** What is looked at before a manuscript is published. */
public enum PublicationCheck {
    /** Summary, minutes, skills and outcomes are there. */
    ABOUT(true),
    /** There are modules, and something in each. */
    MODULES(true),
    /** No page is empty. */
    PAGES(true),
    /** Every quiz draws items, and examinations have a pass mark. */
    QUIZZES(true),
    /** The pools hold what quizzes draw, with the shares of levels. */
    POOLS(true),
    /** The activities take no longer than the course says. */
    TIME(false);

    private final boolean binding;

    PublicationCheck(boolean binding) {
        this.binding = binding;
    }

    /** Whether nothing is published until it is met; otherwise it is advice. */
    public boolean isBinding() {
        return binding;
    }
}

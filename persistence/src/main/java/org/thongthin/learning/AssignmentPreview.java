package org.thongthin.learning;

/**
 * How the people chosen stand with a course.
 *
 * @param fresh not enrolled: they will be
 * @param learning enrolled and not done: they get the due day
 * @param completed they are left out
 */
public record AssignmentPreview(int fresh, int learning, int completed) {

    public int chosen() {
        return fresh + learning + completed;
    }

    /** To whom it is assigned. */
    public int people() {
        return fresh + learning;
    }
}

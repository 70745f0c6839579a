/**
 * Who learns what, and how far they are.
 *
 * <p>Terms: an <em>enrolment</em> is a person in a course version; <em>progress</em> is the completion of one activity, with the
 * reason why it counts. Invariants: a learner stays on the version enrolled in; progress is never taken back; a course is complete
 * when every activity of the version is.
 */
package org.thongthin.learning;

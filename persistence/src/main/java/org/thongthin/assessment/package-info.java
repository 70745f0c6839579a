/**
 * Question banks, quizzes and attempts.
 *
 * <p>Terms: an <em>item</em> is a question version in a quiz's pool; a <em>draw</em> takes a number of items from one pool; an
 * <em>attempt</em> is one person's go at a quiz, a <em>response</em> one answer as it was received. Invariants: question versions
 * and responses never change; items and their order are pinned when an attempt starts; the deadline is the server's; at most one
 * attempt is open per person and quiz; what arrives after the deadline is kept, marked late, and does not count.
 */
package org.thongthin.assessment;

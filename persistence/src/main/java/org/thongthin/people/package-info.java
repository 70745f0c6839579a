/**
 * People, the jobs they hold, how they sign in and what they may do.
 *
 * <p>Terms: a <em>person</em> is one human, once; a <em>posting</em> is a job in an organisation for a period (the first and
 * the last day included); an <em>account</em> is how a person signs in; a <em>role grant</em> gives a role within an
 * organisation's subtree. Invariants: one account a person; a learning record belongs to the person, not to the posting;
 * rights are what the grants say today and nothing else.
 */
package org.thongthin.people;

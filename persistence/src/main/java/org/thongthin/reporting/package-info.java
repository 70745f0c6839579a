/**
 * Who stands where: lists of people with their certifications, dashboards, rosters, exports. It may know every domain and nobody knows
 * it.
 *
 * <p>Terms: a <em>place</em> is the node that a list is about; an <em>employer</em> is the LGO or other body that a workplace is a part
 * of. Invariants: what is read here are summaries that can be made anew from the facts at any time; they hold states and dates, never a
 * standing, which follows from the dates and the day; a person is counted once at each level of the tree.
 */
package org.thongthin.reporting;

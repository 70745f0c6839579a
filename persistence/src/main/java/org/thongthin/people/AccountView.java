package org.thongthin.people;

/**
 * The account of a person whom the caller administers.
 *
 * @param account null where the person has none yet
 * @param own whether it is the caller's: then only its owner changes it, on the page of the own account
 * @param takeable whether the caller may hand out a way into it: nobody does for rights that reach further than the own
 */
public record AccountView(PersonView person, AccountRow account, boolean own, boolean takeable) {}

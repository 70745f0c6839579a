package org.thongthin.reporting;

import org.thongthin.people.PositionType;

/**
 * Which people of a place a list is about.
 *
 * @param word part of a name in one of the languages, normalised; blank: any
 * @param stage null: any
 * @param stand null: any
 * @param expiry null: any
 * @param type null: any
 * @param byExpiry in the order of expiry, not of names
 */
public record PeopleFilter(String word, Stage stage, Stand stand, Expiry expiry, PositionType type, boolean byExpiry) {

    public static final PeopleFilter EVERYBODY = new PeopleFilter("", null, null, null, null, false);

    /** Whether only people can match who have at least begun the programme. */
    public boolean asksForStatus() {
        return expiry != null || (stand != null && stand != Stand.NONE) || (stage != null && stage != Stage.NONE);
    }

    public boolean isEverybody() {
        return word.isBlank() && stage == null && stand == null && expiry == null && type == null;
    }

    public PeopleFilter inOrderOfNames() {
        return new PeopleFilter(word, stage, stand, expiry, type, false);
    }
}

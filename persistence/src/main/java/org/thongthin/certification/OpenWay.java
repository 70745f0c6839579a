package org.thongthin.certification;

import java.time.LocalDate;

/** Which way to the next award of a programme is open to somebody on a day. */
public enum OpenWay {
    /** There was no award, or its time of grace is over, or it was revoked. */
    FIRST_AWARD,
    /** The award is valid and its renewal window is not open yet. */
    NONE,
    /** From the opening of the window to the end of grace. */
    RENEWAL;

    /**
     * @param last the newest award; null: there is none
     * @param revokedOn first day on which its revocation holds; null: it is not revoked
     */
    public static OpenWay on(LocalDate day, Validity last, int windowMonths, int graceMonths, LocalDate revokedOn) {
        if (last == null || revokedOn != null && !day.isBefore(revokedOn)) {
            return FIRST_AWARD;
        }
        if (day.isBefore(last.renewalOpens(windowMonths))) {
            return NONE;
        }
        return day.isAfter(last.graceEnds(graceMonths)) ? FIRST_AWARD : RENEWAL;
    }
}

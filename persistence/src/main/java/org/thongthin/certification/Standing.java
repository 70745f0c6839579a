package org.thongthin.certification;

import java.time.LocalDate;

/** How an award stands on a day. Computed, never stored: what is stored is the award, its revocation, its successor. */
public enum Standing {
    VALID,
    /** Valid, and the renewal window is open. */
    EXPIRING,
    /** From the day after the last valid day on, in the time of grace too. */
    EXPIRED,
    /** Replaced by a corrected award. */
    SUPERSEDED,
    /** From the day of revocation on, for good: neither expiry nor a successor hides it. */
    REVOKED;

    /**
     * The strongest of what is true on that day: revoked, then superseded, then expired, then expiring, then valid.
     * Before the first day of the validity an award that is neither revoked nor superseded stands as VALID, window or
     * not: it is issued and nothing is wrong with it. Whether it counts on the day is {@link Validity#includes}.
     *
     * @param windowMonths length of the renewal window before expiry, 0 for none
     * @param revokedOn first day on which the revocation holds; null where the award is not revoked
     * @param superseded whether a corrected award has replaced this one by that day
     * @param today the day asked about, in Bangkok
     */
    public static Standing of(
            Validity validity, int windowMonths, LocalDate revokedOn, boolean superseded, LocalDate today) {
        if (revokedOn != null && !today.isBefore(revokedOn)) {
            return REVOKED;
        }
        if (superseded) {
            return SUPERSEDED;
        }
        if (today.isAfter(validity.through())) {
            return EXPIRED;
        }
        var windowIsOpen = !today.isBefore(validity.renewalOpens(windowMonths));
        return windowIsOpen && validity.includes(today) ? EXPIRING : VALID;
    }
}

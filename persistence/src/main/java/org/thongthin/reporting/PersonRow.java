package org.thongthin.reporting;

import java.time.LocalDate;
import org.thongthin.people.PositionType;
import org.thongthin.platform.Bilingual;

/**
 * One person of a list, and where they stand with the programme that it is about.
 *
 * @param employer the LGO or other body that the workplace is a part of; equal to it where they work at no division
 * @param stage of the newest candidacy
 * @param stand of the newest award on the day: never {@link Stand#HELD}
 * @param serial null: no award; and so are the dates
 */
public record PersonRow(
        Long personId,
        Bilingual name,
        Bilingual position,
        PositionType type,
        Bilingual workplace,
        Bilingual employer,
        Stage stage,
        Stand stand,
        String serial,
        LocalDate issuedOn,
        LocalDate validThrough) {}

package org.thongthin.reporting;

import java.time.LocalDate;
import org.thongthin.people.PositionType;

/**
 * Somebody who works at a place, and where they stand in a course. Names are in the language that was asked for: a report is read in
 * one, and of many rows.
 *
 * @param employer the LGO or other body that the workplace is a part of; equal to it where they work at no division
 * @param done activities completed; null: not enrolled, and so are the activities of the version enrolled in and the dates
 * @param enrolledOn the day in Bangkok
 * @param dueOn the last day on which it is in time; null: nobody asks for it by a day
 * @param completedOn the day in Bangkok; null: not completed
 * @param percent whole per cent of right items in the best passed examination; null: none was passed
 */
public record CompletionRow(
        Long personId,
        String name,
        String position,
        PositionType type,
        String workplace,
        String employer,
        CompletionState state,
        Integer done,
        Integer activities,
        LocalDate enrolledOn,
        LocalDate dueOn,
        LocalDate completedOn,
        Integer percent) {}

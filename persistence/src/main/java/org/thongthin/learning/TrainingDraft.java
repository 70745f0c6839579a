package org.thongthin.learning;

import java.time.LocalDate;
import org.thongthin.platform.ThaiText;

/** Hours of training as they are handed in. Texts are normalised; halfHours counts halves of an hour. */
public record TrainingDraft(String title, String organiser, LocalDate from, LocalDate through, int halfHours) {

    public static final int MOST_CHARACTERS = 200;

    public TrainingDraft {
        title = line(title);
        organiser = line(organiser);
    }

    private static String line(String typed) {
        String line = typed == null ? "" : ThaiText.normaliseLine(typed);
        return line.length() > MOST_CHARACTERS ? line.substring(0, MOST_CHARACTERS) : line;
    }

    /** Refused unless everything is told, the days follow each other and are over, and the hours are 0.5 to 200. */
    void refuseUnlessSound(LocalDate today) {
        if (title.isEmpty() || organiser.isEmpty()) {
            throw new HoursRefused.HoursIncomplete();
        }
        if (through.isBefore(from)) {
            throw new HoursRefused.HoursReversed();
        }
        if (through.isAfter(today)) {
            throw new HoursRefused.HoursAhead();
        }
        if (halfHours < Hours.LEAST_HALVES || halfHours > Hours.MOST_HALVES) {
            throw new HoursRefused.HoursOutOfRange();
        }
    }
}

package org.thongthin.learning;

import java.time.LocalDate;
import org.thongthin.platform.ThaiText;

/**
 * What is assigned.
 *
 * @param note to the learners; null: none
 * @param replacesDue whether the due day also holds for who has an earlier one; else the earlier one stands
 */
public record AssignmentDraft(String courseCode, LocalDate dueOn, String note, boolean replacesDue) {

    public static final int MOST_CHARACTERS = 500;

    public AssignmentDraft {
        String text = note == null ? "" : ThaiText.normaliseLine(note);
        note = text.isEmpty() ? null : text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    }
}

package org.thongthin.people.web;

import java.time.LocalDate;
import java.util.Map;
import org.thongthin.people.Period;
import org.thongthin.people.PositionType;
import org.thongthin.people.PostingDraft;
import org.thongthin.platform.Bilingual;
import org.thongthin.platform.ThaiDates;

/** The fields of a posting, on the pages that have them. */
final class PostingForm {

    private PostingForm() {}

    static PostingDraft read(Map<String, String> typed, String organisation) {
        return new PostingDraft(
                organisation,
                new Bilingual(typed.get("position"), typed.get("positionEn")),
                PositionType.valueOf(typed.get("type")),
                period(typed));
    }

    /** From a day through another one; open-ended where nothing is typed. */
    static Period period(Map<String, String> typed) {
        LocalDate from = ThaiDates.parse(typed.get("from"));
        String through = typed.get("through");
        return new Period(from, through == null || through.isBlank() ? null : ThaiDates.parse(through));
    }
}

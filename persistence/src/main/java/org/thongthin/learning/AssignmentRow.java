package org.thongthin.learning;

import java.time.Instant;
import java.time.LocalDate;
import org.thongthin.platform.Bilingual;

/** An assignment with how far its people are; people: those it stands for; note may be null. */
public record AssignmentRow(
        Long id,
        String courseCode,
        Bilingual course,
        LocalDate dueOn,
        String note,
        Bilingual assignedBy,
        Instant assignedAt,
        Bilingual place,
        String path,
        Integer enrolled,
        Integer learning,
        Integer completed,
        Long people,
        Long done,
        Long overdue) {

    public long underWay() {
        return people - done - overdue;
    }
}

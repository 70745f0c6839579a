package org.thongthin.statements;

import java.nio.charset.StandardCharsets;
import org.thongthin.content.service.ContentStore;
import org.thongthin.testing.Login;

/** Hours of training of the officer, all proved by one file. */
record PlentyOfHours(Series series, ContentStore contents) {

    /**
     * @param by who recorded them
     * @return the id of one
     */
    Long write(Login by) {
        byte[] proof = ("%PDF-1.4 " + series.tag()).getBytes(StandardCharsets.US_ASCII);
        Long file = contents.keep(proof, "application/pdf").getId();
        series.insert(
                """
                insert into training_record (person_id, title, organiser, from_on, through_on, half_hours, file_id, file_name,
                    recorded_by_id, recorded_at)
                select {person}, concat('อบรม {tag} ', seq), 'สถาบันพัฒนาบุคลากรท้องถิ่น', '2026-01-01' + interval seq % 300 day,
                    '2026-01-01' + interval seq % 300 day, 1 + seq % 20, %d, 'proof.pdf', %d, utc_timestamp(6)
                from {n}"""
                        .replace("%d, 'proof", file + ", 'proof")
                        .replace("%d, utc", by.personId() + ", utc"));
        return (Long) series.one("select max(id) from training_record where person_id = {person}");
    }

    /** So many unread notices of the officer; the id of the newest. */
    static Long notices(Series series) {
        series.insert(
                """
                insert into notice (person_id, kind, subject_key, at, code, name_th, name_en, day)
                select {person}, 'COURSE_ASSIGNED', concat('plenty:', seq), utc_timestamp(6), 'SO-101', 'งาน', 'Work', current_date
                from {n}""");
        series.insert("insert into unread_count (person_id, unread) values ({person}, {rows})");
        return (Long) series.one("select max(id) from notice where person_id = {person}");
    }
}

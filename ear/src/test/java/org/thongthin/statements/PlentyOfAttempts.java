package org.thongthin.statements;

/** So many failed attempts of the officer at the examination; the last has so many late answers and so many keys. */
record PlentyOfAttempts(Series series) {

    void write() {
        series.insert(
                """
                insert into attempt (quiz_id, person_id, number, state, started_at, closed_at, correct_items, total_items,
                    passed, version)
                select @quiz, {person}, seq, 'SUBMITTED', utc_timestamp(6), utc_timestamp(6), 0, {rows}, false, 0 from {n}""");
        series.insert("set @attempt = (select id from attempt where person_id = {person} and number = {rows})");
        series.insert(
                """
                insert into attempt_question (attempt_id, slot, question_version_id, draw, option_order, correct)
                select @attempt, row_number() over (order by i.id), i.question_version_id, i.draw, '0,1,2,3', false
                from quiz_pool_item i where i.quiz_id = @quiz""");
        series.insert(
                """
                insert into response (attempt_id, seq, client, counter, slot, answer, based_on, status, received_at)
                select @attempt, seq, uuid(), seq, seq, 'a', 0, 'LATE', utc_timestamp(6) from {n}""");
        series.insert(
                """
                insert into attempt_key (key_hash, attempt_id, issued_at)
                select sha2(concat('{tag}', seq), 256), @attempt, utc_timestamp(6) from {n}""");
    }
}

package org.thongthin.statements;

/** So many courses, all of which the officer has completed but the first: that one has so many of everything, and one page left. */
record PlentyOfCourses(Series series) {

    void write() {
        courses();
        examination();
        items();
        content();
        learning();
    }

    private void courses() {
        series.insert(
                """
                insert into course (organisation_id, path, code)
                select o.id, o.path, {code} from organisation o, {n} where o.parent_id is null""");
        series.insert(
                """
                insert into course_version (course_id, number, title_th, title_en, summary_th, summary_en, minutes, skills,
                    activities, published_at, sha256)
                select c.id, 1, 'หลักสูตรทดสอบ', 'Test Course', 'สรุป', 'Summary', 60, 'LEAD',
                    if(c.code = 'ZZ-{tag}-0001', {rows}, 1), utc_timestamp(6), sha2(c.code, 256)
                from course c where c.code like 'ZZ-{tag}-%'""");
        series.insert(
                """
                update course c join course_version v on v.course_id = c.id set c.current_version_id = v.id
                where c.code like 'ZZ-{tag}-%'""");
    }

    private void examination() {
        series.insert(
                """
                insert into quiz (kind, items, minutes, max_attempts, wait_days, pass_percent)
                values ('EXAM', {rows}, 30, null, null, 60)""");
        series.insert("set @quiz = last_insert_id()");
        series.insert(
                """
                insert into quiz_draw (quiz_id, position, pool, items, title_th, title_en)
                select @quiz, seq, 'pool', {rows} / 10, 'โมดูล', 'Module' from seq_0_to_9""");
    }

    private void items() {
        series.insert(
                """
                insert into question_bank (organisation_id, code)
                select id, 'ZZ-{tag}' from organisation where parent_id is null""");
        series.insert("set @bank = last_insert_id()");
        series.insert("insert into question (bank_id, code) select @bank, {code} from {n}");
        series.insert(
                """
                insert into question_version (question_id, number, type, level, pool, stem, feedback, sha256, created_at)
                select id, 1, 'SINGLE', 'APPLY', 'pool', '<p>ข้อใดถูก</p>', '<p>คำอธิบาย</p>', sha2(code, 256), utc_timestamp(6)
                from question where bank_id = @bank""");
        series.insert(
                """
                insert into question_option (question_version_id, position, text, feedback, correct)
                select v.id, s.seq, 'ตัวเลือก', null, s.seq = 0
                from question_version v join question q on q.id = v.question_id, seq_0_to_3 s where q.bank_id = @bank""");
        series.insert(
                """
                insert into quiz_pool_item (quiz_id, draw, question_version_id, level)
                select @quiz, v.id % 10, v.id, 'APPLY'
                from question_version v join question q on q.id = v.question_id where q.bank_id = @bank""");
    }

    private void content() {
        series.insert("set @version = (select id from course_version where sha256 = sha2('ZZ-{tag}-0001', 256))");
        series.insert(
                """
                insert into course_outcome (course_version_id, position, text_th, text_en)
                select @version, seq - 1, 'ผลการเรียนรู้', 'Outcome' from {n}""");
        series.insert(
                """
                insert into course_module (course_version_id, position, code, title_th, title_en)
                select @version, seq, concat('m', seq), 'โมดูล', 'Module' from {n}""");
        series.insert("insert into rich_text (sha256, html) values (sha2('ZZ-{tag}', 256), '<p>เนื้อหา</p>')");
        series.insert("set @text = last_insert_id()");
        series.insert(
                """
                insert into activity (course_version_id, module_id, position, code, type, title_th, title_en, minutes, rich_text_id,
                    quiz_id)
                select @version, m.id, m.position, if(m.position = {rows}, 'exam', concat('p', lpad(m.position, 4, '0'))),
                    if(m.position = {rows}, 'QUIZ', 'PAGE'), 'กิจกรรม', 'Activity', 5, if(m.position = {rows}, null, @text),
                    if(m.position = {rows}, @quiz, null)
                from course_module m where m.course_version_id = @version""");
        series.insert(
                """
                insert into course_asset (course_version_id, name, stored_file_id)
                select @version, concat('assets/a', seq, '.svg'), (select min(stored_file_id) from course_asset) from {n}""");
    }

    private void learning() {
        series.insert(
                """
                insert into enrolment (person_id, course_id, course_version_id, source, state, enrolled_at, completed_at,
                    done_activities, version)
                select {person}, v.course_id, v.id, 'SELF', if(v.id = @version, 'ACTIVE', 'COMPLETED'), utc_timestamp(6),
                    if(v.id = @version, null, utc_timestamp(6)), if(v.id = @version, {rows} - 2, 1), 0
                from course_version v join course c on c.id = v.course_id where c.code like 'ZZ-{tag}-%'""");
        series.insert(
                """
                insert into progress (enrolment_id, activity_id, reason, completed_at)
                select e.id, a.id, 'VIEWED', utc_timestamp(6)
                from enrolment e join activity a on a.course_version_id = e.course_version_id
                where e.person_id = {person} and e.course_version_id = @version and a.position < {rows} - 1""");
    }
}

package org.thongthin.statements;

/** So many programmes; the first asks for so many things, among them the course, and the officer holds so many awards of it. */
record PlentyOfAwards(Series series) {

    void write() {
        programmes();
        series.insert("set @rules = (select current_version_id from programme where code = 'ZZ-{tag}-0001')");
        series.insert(
                """
                insert into requirement (programme_version_id, parent_id, position, kind, course_code)
                select r.programme_version_id, r.id, seq + 1, if(seq = 1, 'COURSE_PASSED', 'ACTIVE_POSTING'),
                    if(seq = 1, 'ZZ-{tag}-0001', null)
                from requirement r, {n} where r.programme_version_id = @rules and r.parent_id is null""");
        awards();
    }

    private void programmes() {
        series.insert(
                """
                insert into programme (code, serial_prefix, tier)
                select {code}, concat('z', conv((select max(id) from programme) + seq, 10, 36)), 1 + seq % 3 from {n}""");
        series.insert(
                """
                insert into programme_version (programme_id, number, name_th, name_en, subtitle_th, subtitle_en, issuer_th, issuer_en,
                    signer_th, signer_en, signer_position_th, signer_position_en, decision, validity_months, window_months,
                    grace_months, published_at, sha256)
                select id, 1, 'ระดับทดสอบ', 'Test Level', 'คำรอง', 'Subtitle', 'ผู้ออก', 'Issuer', 'ผู้ลงนาม', 'Signer', 'ตำแหน่ง',
                    'Position', 'AUTOMATIC', 36, 3, 1, utc_timestamp(6), sha2(code, 256)
                from programme where code like 'ZZ-{tag}-%'""");
        series.insert(
                """
                update programme p join programme_version v on v.programme_id = p.id set p.current_version_id = v.id
                where p.code like 'ZZ-{tag}-%'""");
        series.insert(
                """
                insert into requirement (programme_version_id, position, kind)
                select current_version_id, 1, 'ALL_OF' from programme where code like 'ZZ-{tag}-%'""");
    }

    private void awards() {
        series.insert(
                """
                insert into candidacy (person_id, programme_id, programme_version_id, period, state, started_at, decided_at, version)
                select {person}, v.programme_id, v.id, seq, 'CERTIFIED', utc_timestamp(6), utc_timestamp(6), 0
                from programme_version v, {n} where v.id = @rules""");
        series.insert(
                """
                insert into award (candidacy_id, person_id, programme_id, programme_version_id, fiscal_year, number, serial,
                    verify_code, check_code, holder_th, holder_en, organisation_th, organisation_en, organisation_path, issued_on,
                    valid_through, issued_at, demonstration)
                select c.id, {person}, c.programme_id, c.programme_version_id, 2569, c.period,
                    concat('ZZ{tag}-2569-', lpad(c.period, 6, '0')), concat('{tag}', lpad(c.period, 20, '0')), lpad(c.period, 8, '0'),
                    p.name_th, p.name_en, o.name_th, o.name_en, o.path, current_date, date_add(current_date, interval 3 year),
                    utc_timestamp(6), true
                from candidacy c join person p on p.id = c.person_id join organisation o on o.id = {organisation}
                where c.person_id = {person}""");
    }
}

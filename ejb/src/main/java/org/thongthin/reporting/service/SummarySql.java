package org.thongthin.reporting.service;

/**
 * What the facts say that the summaries should hold, for the people whose ids lie between {@code :from} and {@code :through}, on the
 * day {@code :today}. One text serves to write them and to prove them.
 */
final class SummarySql {

    static final String PLACE_COLUMNS =
            """
            posting_id, person_id, organisation_id, path, employer_id, province_id, in_employer, in_province, in_country, name_th,
            name_en, position_th, position_en, position_type""";

    /** Which node of a path it is: 2 the country, 3 what lies directly below it, 4 what lies below that; null: the path ends before. */
    private static final String NODE =
            "cast(nullif(substring_index(substring_index(g.path, '/', %d), '/', -1), '') as unsigned)";

    /** Of several postings the one that began last stands for the person. */
    private static final String NEWEST = "order by x.valid_from desc, x.posting_id desc";

    static final String PLACES =
            """
            select x.posting_id, x.person_id, x.organisation_id, x.path, x.employer_id, x.province_id,
                if(row_number() over (partition by x.person_id, x.employer_id %1$s) = 1, x.employer_id, null) in_employer,
                if(row_number() over (partition by x.person_id, x.province_id %1$s) = 1, x.province_id, null) in_province,
                if(row_number() over (partition by x.person_id %1$s) = 1, x.country_id, null) in_country,
                x.name_th, x.name_en, x.position_th, x.position_en, x.position_type
            from (
                select g.id posting_id, g.person_id, g.organisation_id, g.path, g.valid_from, c.id country_id,
                    if(a.type = 'PROVINCE', a.id, null) province_id,
                    coalesce(if(a.type = 'PROVINCE', b.id, null), a.id, c.id) employer_id,
                    p.name_th, p.name_en, g.position_th, g.position_en, g.position_type
                from posting g
                join person p on p.id = g.person_id
                join organisation c on c.id = %2$s
                left join organisation a on a.id = %3$s
                left join organisation b on b.id = %4$s
                where g.person_id between :from and :through
                    and g.valid_from <= :today and (g.valid_through is null or g.valid_through >= :today)) x"""
                    .formatted(NEWEST, NODE.formatted(2), NODE.formatted(3), NODE.formatted(4));

    static final String STATUS_COLUMNS =
            """
            posting_id, programme_id, person_id, path, in_employer, in_province, in_country, name_th, position_type, state, state_at,
            award_id, serial, issued_on, valid_through, window_opens_on, grace_ends_on, revoked_on""";

    private static final String DAY_AFTER = "date_add(w.valid_through, interval 1 day)";

    private static final String GRACE = "date_add(" + DAY_AFTER + ", interval v.grace_months month)";

    /** Window and grace are counted as {@code certification.Validity} does: what a test compares day by day. */
    static final String STATUSES =
            """
            select s.posting_id, f.programme_id, s.person_id, s.path, s.in_employer, s.in_province, s.in_country, s.name_th,
                s.position_type, f.state, f.state_at, f.award_id, f.serial, f.issued_on, f.valid_through, f.window_opens_on, f.grace_ends_on, f.revoked_on
            from person_place s
            join (
                select c.person_id, c.programme_id, c.state, coalesce(c.decided_at, c.started_at) state_at, w.id award_id, w.serial,
                    w.issued_on, w.valid_through,
                    greatest(w.issued_on, date_sub(%1$s, interval v.window_months month)) window_opens_on,
                    if(day(%2$s) = day(%1$s), date_sub(%2$s, interval 1 day), %2$s) grace_ends_on,
                    r.revoked_on
                from candidacy c
                left join award w on w.id = (
                    select n.id from award n where n.person_id = c.person_id and n.programme_id = c.programme_id
                    order by n.issued_on desc, n.id desc limit 1)
                left join programme_version v on v.id = w.programme_version_id
                left join revocation r on r.award_id = w.id
                where c.person_id between :from and :through
                    and not exists (
                        select 1 from candidacy l
                        where l.person_id = c.person_id and l.programme_id = c.programme_id and l.period > c.period)
            ) f on f.person_id = s.person_id
            where s.person_id between :from and :through"""
                    .formatted(DAY_AFTER, GRACE);

    /** The people whose rows are not what the facts say: a row that stands on both sides is there twice. */
    static String different(String columns, String facts, String table) {
        return """
                select distinct person_id from (
                    select %1$s from (select %1$s from (%2$s) f union all
                        select %1$s from %3$s where person_id between :from and :through) b
                    group by %1$s having count(*) = 1) d"""
                .formatted(columns, facts, table);
    }

    private SummarySql() {}
}

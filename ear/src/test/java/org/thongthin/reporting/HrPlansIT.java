package org.thongthin.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.thongthin.organisation.OrganisationType;
import org.thongthin.organisation.Place;
import org.thongthin.people.PositionType;
import org.thongthin.platform.Bilingual;
import org.thongthin.reporting.service.CompletionSql;
import org.thongthin.reporting.service.DashboardSql;
import org.thongthin.reporting.service.PeopleSql;
import org.thongthin.reporting.service.Sql;
import org.thongthin.testing.InServer;

/**
 * A hundred thousand people of an invented country in the summaries: which index gives the rows, in their order. The rows have ids of
 * their own and are gone afterwards.
 */
class HrPlansIT extends InServer {

    private static final long BASE = 900_000_000_000L;
    private static final long PROGRAMME = BASE + 7;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private static final Place COUNTRY = place(BASE, "/" + BASE + "/", OrganisationType.COUNTRY);
    private static final Place PROVINCE =
            place(BASE + 11, COUNTRY.path() + (BASE + 11) + "/", OrganisationType.PROVINCE);
    private static final Place EMPLOYER =
            place(BASE + 1_011, PROVINCE.path() + (BASE + 1_011) + "/", OrganisationType.SAO);
    private static final Place DIVISION =
            place(BASE + 5_011, EMPLOYER.path() + (BASE + 5_011) + "/", OrganisationType.DIVISION);

    private static final PeopleFilter IN_PROGRESS = new PeopleFilter("", Stage.IN_PROGRESS, null, null, null, false);
    private static final PeopleFilter EXPIRING = new PeopleFilter("", null, Stand.EXPIRING, null, null, true);
    private static final PeopleFilter SOON = new PeopleFilter("", null, null, Expiry.within(90, TODAY), null, true);
    private static final PeopleFilter VALID_OF_A_TYPE =
            new PeopleFilter("", null, Stand.VALID, null, PositionType.ACADEMIC, false);
    private static final PeopleFilter EXPIRING_OF_A_TYPE =
            new PeopleFilter("", null, Stand.EXPIRING, null, PositionType.ACADEMIC, false);
    private static final PeopleFilter OF_A_TYPE = new PeopleFilter("", null, null, null, PositionType.ACADEMIC, false);
    private static final PeopleFilter NOT_BEGUN = new PeopleFilter("", Stage.NONE, null, null, null, false);
    private static final PeopleFilter WORD = new PeopleFilter("มั่นคง", null, null, null, null, false);

    /** One table of a plan. */
    private record Step(String table, String type, String key, long rows, String extra) {}

    @Resource(lookup = "java:jboss/datasources/ThongthinDS")
    DataSource dataSource;

    @Inject
    EntityManager entityManager;

    @Test
    void aHundredThousandPeopleAreFoundByAnIndexInItsOrder() throws SQLException {
        try {
            fill();
            inOrder(COUNTRY, PeopleFilter.EVERYBODY, "s", "person_place_country");
            inOrder(COUNTRY, NOT_BEGUN, "s", "person_place_country");
            inOrder(COUNTRY, WORD, "s", "person_place_country");
            inOrder(COUNTRY, IN_PROGRESS, "t", "person_status_country_state");
            inOrder(COUNTRY, EXPIRING, "t", "person_status_country_expiry");
            inOrder(COUNTRY, SOON, "t", "person_status_country_expiry");
            inOrder(PROVINCE, PeopleFilter.EVERYBODY, "s", "person_place_province");
            inOrder(PROVINCE, IN_PROGRESS, "t", "person_status_province_state");
            inOrder(PROVINCE, SOON, "t", "person_status_province_expiry");
            inOrder(EMPLOYER, PeopleFilter.EVERYBODY, "s", "person_place_employer");
            byIndex(EMPLOYER, IN_PROGRESS, "t", "person_status_employer");
            byIndex(DIVISION, PeopleFilter.EVERYBODY, "s", "person_place_path");
            byIndex(DIVISION, SOON, "t", "person_status_");
            for (Place place : List.of(COUNTRY, PROVINCE, EMPLOYER)) {
                countedByIndexAlone(place, VALID_OF_A_TYPE, "t");
                countedByIndexAlone(place, SOON, "t");
                countedByIndexAlone(place, EXPIRING_OF_A_TYPE, "t");
                countedByIndexAlone(place, OF_A_TYPE, "s");
            }
            completions(COUNTRY, "person_place_country");
            completions(PROVINCE, "person_place_province");
            completions(EMPLOYER, "person_place_employer");
            completions(DIVISION, "person_place_path");
            List.of(COUNTRY, PROVINCE, EMPLOYER, DIVISION).forEach(this::dashboard);
            openWindowsAreFewOfThoseWhoHoldAnAward();
        } finally {
            empty();
        }
    }

    private void dashboard(Place place) {
        boolean summed = place == COUNTRY || place == PROVINCE;
        for (Sql sql : DashboardSql.all(place, PROGRAMME, TODAY)) {
            List<Step> plan = plan(sql);
            String what = place.type() + " " + plan;
            assertFalse(plan.stream().anyMatch(HrPlansIT::isScan), what);
            assertTrue(plan.stream().anyMatch(step -> step.key() != null), what);
            if (summed && sql.text().contains("union all")) {
                assertEquals(
                        4,
                        plan.stream()
                                .filter(step -> step.extra().contains("Using index"))
                                .count(),
                        what);
            }
        }
    }

    private void inOrder(Place place, PeopleFilter filter, String table, String key) {
        List<Step> plan = byIndex(place, filter, table, key);
        assertFalse(
                plan.stream()
                        .anyMatch(step -> step.extra().contains("filesort")
                                || step.extra().contains("temporary")),
                place.type() + " " + filter + " " + plan);
    }

    private List<Step> byIndex(Place place, PeopleFilter filter, String table, String key) {
        PeopleSql people = new PeopleSql(place, PROGRAMME, filter, TODAY);
        List<Step> plan = plan(people.rows(0, 20));
        assertFalse(plan.stream().anyMatch(HrPlansIT::isScan), place.type() + " " + filter + " " + plan);
        assertTrue(key(plan, table).startsWith(key), place.type() + " " + filter + " " + plan);
        List<Step> count = plan(people.count(10_001));
        assertFalse(count.stream().anyMatch(HrPlansIT::isScan), "count: " + place.type() + " " + filter + " " + count);
        return plan;
    }

    /** The index knows the last day alone: that a window is months long must be told to it, or it reads everybody who holds an award. */
    private void openWindowsAreFewOfThoseWhoHoldAnAward() {
        PeopleFilter held = new PeopleFilter("", null, Stand.HELD, null, PositionType.ACADEMIC, false);
        long open = read(plan(new PeopleSql(COUNTRY, PROGRAMME, EXPIRING_OF_A_TYPE, TODAY).count(10_001)));
        long all = read(plan(new PeopleSql(COUNTRY, PROGRAMME, held, TODAY).count(10_001)));
        assertTrue(open * 5 < all, open + " of " + all);
    }

    private static long read(List<Step> plan) {
        return plan.stream()
                .filter(step -> step.table().equals("t"))
                .mapToLong(Step::rows)
                .findFirst()
                .orElseThrow();
    }

    /** No row of the table is read for it, and no other table. */
    private void countedByIndexAlone(Place place, PeopleFilter filter, String table) {
        List<Step> count = plan(new PeopleSql(place, PROGRAMME, filter, TODAY).count(10_001));
        List<Step> read =
                count.stream().filter(step -> step.table().length() == 1).toList();
        assertEquals(
                List.of(table), read.stream().map(Step::table).toList(), place.type() + " " + filter + " " + count);
        assertTrue(read.get(0).extra().contains("Using index"), place.type() + " " + filter + " " + count);
        assertFalse(read.get(0).extra().contains("condition"), place.type() + " " + filter + " " + count);
    }

    /** Everybody by the index of the place, and of each person the enrolment and the attempts by indexes that begin with them. */
    private void completions(Place place, String key) {
        CompletionSql completions = new CompletionSql(place, 1L, List.of(1L, 2L), Locale.ENGLISH);
        for (Sql sql : List.of(completions.rows(0, 20), completions.rows(0, 100_000))) {
            List<Step> plan = plan(sql);
            String what = place.type() + " " + plan;
            assertFalse(plan.stream().anyMatch(HrPlansIT::isScan), what);
            assertEquals(key, key(plan, "s"), what);
            assertEquals("enrolment_of_person", key(plan, "x"), what);
            assertEquals("PRIMARY", key(plan, "n"), what);
            assertEquals("attempt_number", key(plan, "t"), what);
            assertEquals(
                    place == DIVISION,
                    plan.stream().anyMatch(step -> step.extra().contains("filesort")),
                    what);
        }
    }

    private static String key(List<Step> plan, String table) {
        return plan.stream()
                .filter(step -> step.table().equals(table))
                .map(Step::key)
                .findFirst()
                .orElse("none");
    }

    private static boolean isScan(Step step) {
        return "ALL".equals(step.type()) && List.of("s", "t", "d", "n", "x").contains(step.table());
    }

    private List<Step> plan(Sql sql) {
        var query = entityManager.createNativeQuery("explain " + sql.text());
        sql.parameters().forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Step(text(row[2]), text(row[3]), (String) row[5], number(row[8]), text(row[9])))
                .toList();
    }

    private static long number(Object value) {
        return value == null ? 0 : Long.parseLong(value.toString());
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static Place place(long id, String path, OrganisationType type) {
        return new Place(id, path, type, "ZP-" + id, new Bilingual("สมมติ", "Invented"));
    }

    private static final String PEOPLE =
            """
            insert into person_place
            select {b} + seq, {b} + seq, {d}, concat('/{b}/', {p}, '/', {e}, '/', {d}, '/'), {e}, {p}, {e}, {p}, {b},
                concat('นาย', substr(md5(seq), 1, 12)), concat('Mr ', substr(md5(seq), 1, 12)), 'นักทดสอบ', 'Tester', 'GENERAL'
            from seq_1_to_100000""";

    private static final String STATUSES =
            """
            insert into person_status
            select posting_id, {b} + 7, person_id, path, in_employer, in_province, in_country, name_th, position_type,
                elt(1 + posting_id % 5, 'IN_PROGRESS', 'CERTIFIED', 'RETURNED', 'SUBMITTED', 'CERTIFIED'), utc_timestamp(6), null,
                null, d.through - interval 3 year, d.through, d.through - interval 3 month, d.through + interval 1 month, null
            from (select s.*, if(posting_id % 5 in (1, 4), '2026-06-01' + interval posting_id % 1000 day, null) through
                from person_place s where posting_id > {b}) d where d.posting_id % 10 < 6""";

    private static final String COUNTS =
            """
            insert into status_count (level, place_id, programme_id, state, issued_on, valid_through, window_opens_on, people,
                province_people, country_people)
            select '%1$s', in_%2$s, programme_id, state, issued_on, valid_through, window_opens_on, count(*), 0, 0
            from person_status where programme_id = {b} + 7
            group by in_%2$s, programme_id, state, issued_on, valid_through, window_opens_on""";

    private static final String ANALYZE = "analyze table person_place, person_status, status_count";

    /** 77 provinces, 2,000 employers, one division each; three in five began, one in five holds an award. */
    private void fill() throws SQLException {
        List<String> statements = new ArrayList<>(List.of(PEOPLE, STATUSES));
        for (String level : List.of("COUNTRY", "PROVINCE", "EMPLOYER")) {
            statements.add(COUNTS.formatted(level, level.toLowerCase(Locale.ROOT)));
        }
        statements.add(ANALYZE);
        run(statements);
        Object rows = entityManager
                .createNativeQuery("select count(*) from person_place where posting_id > " + BASE)
                .getSingleResult();
        assertEquals(100_000L, ((Number) rows).longValue());
    }

    private void empty() throws SQLException {
        run(List.of(
                "delete from person_place where posting_id > " + BASE,
                "delete from person_status where posting_id > " + BASE,
                "delete from status_count where place_id >= " + BASE,
                ANALYZE));
    }

    private void run(List<String> statements) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql.replace("{p}", "({b} + seq % 77)")
                        .replace("{e}", "({b} + 1000 + seq % 2000)")
                        .replace("{d}", "({b} + 5000 + seq % 2000)")
                        .replace("{b}", String.valueOf(BASE)));
            }
        }
    }
}

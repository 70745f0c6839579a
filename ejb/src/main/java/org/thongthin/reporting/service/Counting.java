package org.thongthin.reporting.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Counts anew what is behind: the employers where something changed, then the provinces and the country above them. Open at the outer
 * door: it does only what the facts have decided.
 */
@Stateless
@PermitAll
public class Counting {

    private static final int EMPLOYERS_AT_ONCE = 2_000;

    private static final String INTO =
            "insert into status_count (level, place_id, province_id, country_id, programme_id, state, issued_on, valid_through,"
                    + " window_opens_on, revoked_on, people, province_people, country_people)";

    private static final String ALIKE = "programme_id, state, issued_on, valid_through, window_opens_on, revoked_on";

    /** An employer and what it lies in; provinceId null: in none. */
    private record Employer(Long id, Long provinceId, Long countryId) {}

    @Inject
    EntityManager entityManager;

    /** Returns whether there was anything to count. */
    public boolean countSome() {
        // one at a time, whoever calls
        new Sql("select id from status_day where id = 1 for update", Map.of()).ids(entityManager);
        List<Long> behind = new Sql(
                        "select distinct employer_id from status_dirty order by employer_id limit :most",
                        Map.of("most", EMPLOYERS_AT_ONCE))
                .ids(entityManager);
        if (behind.isEmpty()) {
            return false;
        }
        // All marks of an employer go before it is counted: what is committed afterwards leaves a mark of its own.
        new Sql("delete from status_dirty where employer_id in (:behind)", Map.of("behind", behind))
                .execute(entityManager);
        List<Employer> employers = employers(behind);
        employers.forEach(this::count);
        TreeSet<Long> provinces = new TreeSet<>();
        TreeSet<Long> countries = new TreeSet<>();
        employers.forEach(employer -> {
            countries.add(employer.countryId());
            if (employer.provinceId() != null) {
                provinces.add(employer.provinceId());
            }
        });
        provinces.forEach(this::sumProvince);
        countries.forEach(this::sumCountry);
        new Sql("update status_day set counted = counted + 1 where id = 1", Map.of()).execute(entityManager);
        return true;
    }

    private List<Employer> employers(List<Long> behind) {
        return new Sql(
                        """
                        select o.id employer, if(o.type = 'PROVINCE', o.id, if(a.type = 'PROVINCE', a.id, null)) province,
                            cast(substring_index(substring_index(o.path, '/', 2), '/', -1) as unsigned) country
                        from organisation o left join organisation a on a.id = o.parent_id
                        where o.id in (:behind)""",
                        Map.of("behind", behind))
                        .rows(
                                entityManager,
                                List.of(
                                        new Sql.Column("employer", Long.class),
                                        new Sql.Column("province", Long.class),
                                        new Sql.Column("country", Long.class)))
                        .stream()
                        .map(row -> new Employer((Long) row[0], (Long) row[1], (Long) row[2]))
                        .toList();
    }

    private void count(Employer employer) {
        forget("EMPLOYER", employer.id());
        Map<String, Object> values = new HashMap<>();
        values.put("place", employer.id());
        values.put("province", Objects.requireNonNullElse(employer.provinceId(), 0L));
        values.put("country", employer.countryId());
        String where = " select 'EMPLOYER', :place, nullif(:province, 0), if(:province = 0, :country, null), ";
        String counts = ", count(in_employer), count(in_province), count(in_country) from ";
        new Sql(
                        INTO + where + "0, null, null, null, null, null" + counts
                                + "person_place where in_employer = :place having count(*) > 0",
                        values)
                .execute(entityManager);
        new Sql(INTO + where + ALIKE + counts + "person_status where in_employer = :place group by " + ALIKE, values)
                .execute(entityManager);
    }

    private void sumProvince(Long province) {
        forget("PROVINCE", province);
        new Sql(
                        INTO
                                + " select 'PROVINCE', province_id, null, (select parent_id from organisation where id = :place), "
                                + ALIKE + ", sum(province_people), 0, sum(country_people)"
                                + " from status_count where province_id = :place group by province_id, " + ALIKE,
                        Map.of("place", province))
                .execute(entityManager);
    }

    private void sumCountry(Long country) {
        forget("COUNTRY", country);
        new Sql(
                        INTO + " select 'COUNTRY', country_id, null, null, " + ALIKE + ", sum(country_people), 0, 0"
                                + " from status_count where country_id = :place group by country_id, " + ALIKE,
                        Map.of("place", country))
                .execute(entityManager);
    }

    private void forget(String level, Long place) {
        new Sql(
                        "delete from status_count where level = :level and place_id = :place",
                        Map.of("level", level, "place", place))
                .execute(entityManager);
    }
}

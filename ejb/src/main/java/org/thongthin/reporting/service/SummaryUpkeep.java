package org.thongthin.reporting.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thongthin.platform.ThaiDates;
import org.thongthin.reporting.SummaryProof;

/** The transactions of the summaries' job. Open at the outer door: it does only what facts and clock have decided. */
@Stateless
@PermitAll
public class SummaryUpkeep {

    private static final int PEOPLE_AT_ONCE = 2_000;

    @Inject
    Summary summary;

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** The day that the summaries show; empty where nothing was summed up yet. */
    public Optional<LocalDate> day() {
        List<Object[]> rows = new Sql("select day, id from status_day where day is not null", Map.of())
                .rows(
                        entityManager,
                        List.of(new Sql.Column("day", LocalDate.class), new Sql.Column("id", Integer.class)));
        return rows.stream().map(row -> (LocalDate) row[0]).findFirst();
    }

    public boolean isOfToday() {
        return day().filter(ThaiDates.today(clock)::equals).isPresent();
    }

    /** All postings that began or ended after that day are now as they are today. */
    public void reached(LocalDate day) {
        new Sql("update status_day set day = :day where id = 1", Map.of("day", day)).execute(entityManager);
    }

    /** Where ranges of people begin, so that each holds about as many. */
    public List<Long> ranges() {
        return new Sql(
                        """
                        select id from (select id, row_number() over (order by id) n from person) p
                        where mod(n, :size) = 1 order by id""",
                        Map.of("size", PEOPLE_AT_ONCE))
                .ids(entityManager);
    }

    /** Writes the rows of a range of people for the first time. */
    public void fill(long from, long through) {
        summary.everythingOf(from, through);
    }

    /**
     * Compares a range of people with the facts and repairs what is different.
     *
     * @param since the day that the summaries showed: who began or ended a posting since then is expected to be different
     */
    public SummaryProof prove(long from, long through, LocalDate since) {
        List<Long> byTime = new Sql(
                        """
                        select distinct person_id from posting where person_id between :from and :through
                            and (valid_from > :since and valid_from <= :today or valid_through >= :since and valid_through < :today)""",
                        Map.of("from", from, "through", through, "since", since, "today", ThaiDates.today(clock)))
                .ids(entityManager);
        byTime.forEach(person -> summary.everythingOf(person, person));
        List<Long> different = summary.different(from, through);
        different.forEach(person -> summary.everythingOf(person, person));
        return new SummaryProof(byTime.size(), different.size());
    }
}

package org.thongthin.reporting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.thongthin.platform.ThaiDates;

/** Writes the rows of one person, or of a range of people, anew from the facts, within the transaction of what happened. */
@ApplicationScoped
class Summary {

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** Their postings or name have changed, or the day has: all rows of these people. */
    void everythingOf(long from, long through) {
        entityManager.flush();
        Map<String, Object> people = people(from, through);
        behind(people);
        execute("delete from person_place where person_id between :from and :through", people);
        execute("delete from person_status where person_id between :from and :through", people);
        execute(
                "replace into person_place (" + SummarySql.PLACE_COLUMNS + ") " + SummarySql.PLACES,
                people(from, through, true));
        execute("replace into person_status (" + SummarySql.STATUS_COLUMNS + ") " + SummarySql.STATUSES, people);
        behind(people);
    }

    /** A candidacy or an award has changed: how the person stands with the programmes. */
    void standingOf(Long personId) {
        entityManager.flush();
        Map<String, Object> person = people(personId, personId);
        // one at a time through what follows, for this person: what another transaction has changed is then seen
        execute("select posting_id from person_place where person_id between :from and :through for update", person);
        execute("delete from person_status where person_id between :from and :through", person);
        execute("replace into person_status (" + SummarySql.STATUS_COLUMNS + ") " + SummarySql.STATUSES, person);
        behind(person);
    }

    /** The people among these whose rows are not what the facts say. */
    List<Long> different(long from, long through) {
        TreeSet<Long> people = new TreeSet<>(new Sql(
                        SummarySql.different(SummarySql.PLACE_COLUMNS, SummarySql.PLACES, "person_place"),
                        people(from, through, true))
                .ids(entityManager));
        people.addAll(new Sql(
                        SummarySql.different(SummarySql.STATUS_COLUMNS, SummarySql.STATUSES, "person_status"),
                        people(from, through))
                .ids(entityManager));
        return List.copyOf(people);
    }

    private void behind(Map<String, ?> people) {
        execute(
                """
                insert into status_dirty (employer_id)
                select distinct employer_id from person_place where person_id between :from and :through""",
                people);
    }

    private Map<String, Object> people(long from, long through) {
        return people(from, through, false);
    }

    private Map<String, Object> people(long from, long through, boolean today) {
        return today
                ? Map.of("from", from, "through", through, "today", ThaiDates.today(clock))
                : Map.of("from", from, "through", through);
    }

    private void execute(String sql, Map<String, ?> parameters) {
        Sql statement = new Sql(sql, parameters);
        if (sql.startsWith("select")) {
            statement.ids(entityManager);
        } else {
            statement.execute(entityManager);
        }
    }
}

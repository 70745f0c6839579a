package org.thongthin.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.thongthin.certification.Standing;
import org.thongthin.certification.Validity;
import org.thongthin.people.PositionType;

/** Says by going through the facts, one person after the other, what a list should show. It knows no summary. */
@ApplicationScoped
@Transactional
public class Oracle {

    /** A person as the list is expected to show them. */
    public record Expected(Long personId, String nameTh, Stage stage, Stand stand, LocalDate validThrough) {

        static Expected of(PersonRow row) {
            return new Expected(row.personId(), row.name().getTh(), row.stage(), row.stand(), row.validThrough());
        }
    }

    /** Somebody with a posting there; type of the posting that stands for the person at this place. */
    private record Known(Expected person, String nameEn, PositionType type) {}

    @Inject
    EntityManager entityManager;

    /** Without an order. */
    public List<Expected> people(String path, String programme, PeopleFilter filter, LocalDate today) {
        return entityManager
                .createQuery(
                        """
                        select g.person.id, g.person.name.th, g.person.name.en, g.positionType, g.period.from, g.id from Posting g
                        where g.path like :subtree and g.period.from <= :today
                            and (g.period.through is null or g.period.through >= :today)""",
                        Object[].class)
                .setParameter("subtree", path + "%")
                .setParameter("today", today)
                .getResultStream()
                .collect(Collectors.groupingBy(row -> (Long) row[0]))
                .values()
                .stream()
                .map(postings -> newest(postings))
                .map(posting -> known(posting, programme, today))
                .filter(known -> matches(known, filter, today))
                .map(Known::person)
                .toList();
    }

    private static Object[] newest(List<Object[]> postings) {
        return postings.stream()
                .max(Comparator.comparing((Object[] row) -> (LocalDate) row[4]).thenComparing(row -> (Long) row[5]))
                .orElseThrow();
    }

    private Known known(Object[] posting, String programme, LocalDate today) {
        Long person = (Long) posting[0];
        List<?> states = entityManager
                .createNativeQuery(
                        """
                        select c.state from candidacy c join programme p on p.id = c.programme_id
                        where c.person_id = :person and p.code = :code order by c.period desc""")
                .setParameter("person", person)
                .setParameter("code", programme)
                .getResultList();
        List<Object[]> awards = entityManager
                .createQuery(
                        """
                        select a.issuedOn, a.validThrough, r.revokedOn, a.programmeVersion.windowMonths
                        from Award a left join Revocation r on r.award = a
                        where a.person.id = :person and a.programme.code = :code order by a.issuedOn desc, a.id desc""",
                        Object[].class)
                .setParameter("person", person)
                .setParameter("code", programme)
                .getResultList();
        Stage stage = states.isEmpty() ? Stage.NONE : Stage.valueOf((String) states.get(0));
        Stand stand = Stand.NONE;
        LocalDate through = null;
        if (!awards.isEmpty()) {
            Object[] award = awards.get(0);
            through = (LocalDate) award[1];
            stand = Stand.valueOf(Standing.of(
                            new Validity((LocalDate) award[0], through),
                            (Integer) award[3],
                            (LocalDate) award[2],
                            false,
                            today)
                    .name());
        }
        return new Known(
                new Expected(person, (String) posting[1], stage, stand, through), (String) posting[2], (PositionType)
                        posting[3]);
    }

    private static boolean matches(Known known, PeopleFilter filter, LocalDate today) {
        Expected person = known.person();
        return (filter.word().isBlank()
                        || person.nameTh().contains(filter.word())
                        || known.nameEn()
                                .toLowerCase(java.util.Locale.ROOT)
                                .contains(filter.word().toLowerCase(java.util.Locale.ROOT)))
                && (filter.stage() == null || filter.stage() == person.stage())
                && (filter.stand() == null || stands(person.stand(), filter.stand()))
                && (filter.type() == null || filter.type() == known.type())
                && (filter.expiry() == null
                        || person.validThrough() != null
                                && person.stand() != Stand.REVOKED
                                && !person.validThrough()
                                        .isBefore(filter.expiry().first())
                                && !person.validThrough()
                                        .isAfter(filter.expiry().last()));
    }

    private static boolean stands(Stand now, Stand asked) {
        return now == asked || asked == Stand.HELD && (now == Stand.VALID || now == Stand.EXPIRING);
    }
}

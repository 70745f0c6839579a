package org.thongthin.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.thongthin.organisation.OrganisationNotFound;
import org.thongthin.organisation.Organisations;
import org.thongthin.organisation.Place;
import org.thongthin.people.PositionType;
import org.thongthin.platform.Role;
import org.thongthin.reporting.service.Counting;
import org.thongthin.reporting.service.PeopleService;
import org.thongthin.reporting.service.SummaryUpkeep;
import org.thongthin.testing.Acting;
import org.thongthin.testing.Given;
import org.thongthin.testing.InServer;
import org.thongthin.testing.Login;

/** Random facts: what HR's list, its counts and its export say, against going through the facts one by one. */
class PeopleIT extends InServer {

    private static final int PEOPLE = 60;
    private static final String[] STATES = {
        "IN_PROGRESS", "ELIGIBLE", "SUBMITTED", "UNDER_REVIEW", "RETURNED", "REJECTED", "WITHDRAWN"
    };

    @Inject
    Given given;

    @Inject
    GivenStandings standings;

    @Inject
    PeopleService people;

    @Inject
    SummaryUpkeep upkeep;

    @Inject
    Counting counting;

    @Inject
    Organisations organisations;

    @Inject
    Oracle oracle;

    @Inject
    Acting acting;

    private final Random random = new Random(2569);
    private final List<Long> workplaces = new ArrayList<>();
    private final List<Long> made = new ArrayList<>();

    @Test
    void listsAndCountsAreWhatTheFactsSay() throws Exception {
        Long town = given.municipality();
        Long sao = standings.neighbour(town);
        String programme = standings.programme();
        String other = standings.programme();
        try {
            workplaces.addAll(List.of(
                    town,
                    standings.division(town),
                    standings.division(town),
                    sao,
                    standings.division(sao),
                    given.municipality()));
            for (int i = 0; i < PEOPLE; i++) {
                somebody(i, programme, other);
            }
            Login hr = given.personIn(town, Role.HR);
            Login wide = given.personIn(provinceOf(town), Role.HR);
            acting.as(hr, () -> check(town, programme));
            acting.as(hr, () -> check(workplaces.get(1), programme));
            acting.as(wide, () -> check(provinceOf(town), programme));
            acting.as(wide, () -> check(sao, other));
            Long first = made.get(0);
            Long last = made.get(made.size() - 1);
            LocalDate since = standings.today().minusDays(1);
            assertEquals(new SummaryProof(0, 0), upkeep.prove(first, last, since.plusDays(1)), "kept by events alone");
        } finally {
            standings.withdraw(programme);
            standings.withdraw(other);
        }
    }

    private void somebody(int index, String programme, String other) {
        LocalDate today = standings.today();
        LocalDate from = today.minusDays(random.nextInt(400) - 20);
        LocalDate through = random.nextInt(4) == 0 ? from.plusDays(random.nextInt(400)) : null;
        Long person = standings.person(
                "นาย" + (char) ('ก' + random.nextInt(40)) + "า ทดสอบ" + index,
                "Mr Thotsop " + (char) ('A' + random.nextInt(26)) + index,
                pick(),
                from,
                through);
        made.add(person);
        if (random.nextInt(4) == 0) {
            standings.posting(person, pick(), today.minusDays(random.nextInt(300)), null);
        }
        standings.tell(person);
        status(person, programme, today);
        if (random.nextBoolean()) {
            status(person, other, today);
        }
    }

    private void status(Long person, String programme, LocalDate today) {
        int kind = random.nextInt(4);
        if (kind >= 2) {
            LocalDate through = today.plusDays(random.nextInt(400) - 120);
            Long award =
                    standings.award(person, programme, through.minusYears(3).plusDays(1), through);
            if (random.nextInt(5) == 0) {
                standings.revoke(award, today.plusDays(random.nextInt(3) - 1));
            }
        }
        if (kind % 2 == 1) {
            standings.candidacy(person, programme, STATES[random.nextInt(STATES.length)]);
        }
    }

    private Long pick() {
        return workplaces.get(random.nextInt(workplaces.size()));
    }

    private Long provinceOf(Long municipality) {
        String path = place(municipality).path();
        return Long.valueOf(path.split("/")[2]);
    }

    private Place place(Long organisation) {
        return organisations.place(standings.code(organisation)).orElseThrow();
    }

    private void check(Long organisation, String programme) {
        while (counting.countSome()) {
            // until nothing is behind
        }
        Place place = place(organisation);
        StatusCounts counts = people.counts(place.code(), programme);
        for (PeopleFilter filter : filters()) {
            List<Oracle.Expected> expected = oracle.people(place.path(), programme, filter, standings.today());
            PeopleList list = people.people(place.code(), programme, filter, 0, 500);
            List<Oracle.Expected> shown =
                    list.slice().rows().stream().map(Oracle.Expected::of).toList();
            String what = place.name().getEn() + " " + filter;
            assertEquals(new HashSet<>(expected), new HashSet<>(shown), what);
            assertEquals(expected.size(), shown.size(), what + ": nobody twice");
            assertEquals(expected.size(), list.total(), what);
            if (filter.word().isBlank() && filter.type() == null) {
                assertEquals(expected.size(), counts.matching(filter), what + ": counted");
            }
            List<Long> exported = new ArrayList<>();
            people.export(place.code(), programme, filter, List.of(), row -> exported.add(row.personId()));
            assertEquals(
                    shown.stream().map(Oracle.Expected::personId).collect(Collectors.toSet()),
                    Set.copyOf(exported),
                    what);
            if (filter.byExpiry() && filter.asksForStatus()) {
                Comparator<LocalDate> order = Comparator.nullsFirst(Comparator.naturalOrder());
                assertEquals(
                        shown.stream()
                                .map(Oracle.Expected::validThrough)
                                .sorted(order)
                                .toList(),
                        shown.stream().map(Oracle.Expected::validThrough).toList(),
                        what);
            }
        }
    }

    private List<PeopleFilter> filters() {
        List<PeopleFilter> filters = new ArrayList<>();
        filters.add(PeopleFilter.EVERYBODY);
        for (Stage stage : Stage.values()) {
            filters.add(new PeopleFilter("", stage, null, null, null, false));
        }
        for (Stand stand : Stand.values()) {
            filters.add(new PeopleFilter("", null, stand, null, null, true));
            filters.add(new PeopleFilter("", Stage.IN_PROGRESS, stand, null, null, false));
        }
        for (String expiry :
                List.of("30", "60", "90", standings.today().toString().substring(0, 7))) {
            Expiry days = Expiry.of(expiry, standings.today()).orElseThrow();
            filters.add(new PeopleFilter("", null, null, days, null, true));
        }
        filters.add(new PeopleFilter("ทดสอบ1", null, null, null, null, false));
        filters.add(new PeopleFilter("thotsop", null, Stand.HELD, null, null, false));
        filters.add(new PeopleFilter("", null, null, null, PositionType.GENERAL, false));
        filters.add(new PeopleFilter("", Stage.NONE, null, null, PositionType.ACADEMIC, false));
        return filters;
    }

    @Test
    void theNeighbourIsNotThereInListsCountsOrExports() throws Exception {
        Long town = given.municipality();
        Long sao = standings.neighbour(town);
        Long stranger = standings.person("นางข้างบ้าน ทดสอบ", "Mrs Neighbour", sao, standings.today(), null);
        standings.tell(stranger);
        Login hr = given.personIn(town, Role.HR);
        acting.as(hr, () -> {
            PeopleFilter word = new PeopleFilter("ข้างบ้าน", null, null, null, null, false);
            PeopleList list = people.people("", "", word, 0, 20);
            assertEquals(0, list.total());
            assertEquals(place(town), list.place());
            assertTrue(list.above().isEmpty(), "the province above is not in this scope");
            List<PersonRow> exported = new ArrayList<>();
            people.export("", "", PeopleFilter.EVERYBODY, List.of(stranger), exported::add);
            assertEquals(List.of(), exported, "chosen by a forged id");
            String foreign = standings.code(sao);
            assertThrows(OrganisationNotFound.class, () -> people.people(foreign, "", word, 0, 20));
            assertThrows(OrganisationNotFound.class, () -> people.place(foreign));
            assertThrows(OrganisationNotFound.class, () -> people.counts(foreign, ""));
            assertThrows(
                    OrganisationNotFound.class,
                    () -> people.export(foreign, "", word, List.of(), row -> assertEquals(0, 1)));
        });
        Login wide = given.personIn(provinceOf(town), Role.HR);
        acting.as(wide, () -> {
            assertEquals(
                    1,
                    people.people(standings.code(sao), "", PeopleFilter.EVERYBODY, 0, 20)
                            .total());
        });
    }

    @Test
    void whatTimeAloneChangesIsTakenOverAndAMistakeIsRepaired() throws Exception {
        Long town = given.municipality();
        LocalDate today = standings.today();
        Long gone = standings.person("นายไปแล้ว ทดสอบ", "Mr Gone", town, today.minusYears(1), today.minusDays(1));
        Long come = standings.person("นายมาใหม่ ทดสอบ", "Mr Come", town, today, null);
        Long stays = standings.person("นายอยู่ ทดสอบ", "Mr Stays", town, today.minusYears(1), null);
        assertEquals(new SummaryProof(2, 1), upkeep.prove(gone, stays, today.minusDays(1)));
        assertEquals(new SummaryProof(0, 0), upkeep.prove(gone, stays, today));
        Login hr = given.personIn(town, Role.HR);
        Set<Long> shown =
                acting.as(hr, () -> people.people("", "", PeopleFilter.EVERYBODY, 0, 20).slice().rows().stream()
                        .map(PersonRow::personId)
                        .collect(Collectors.toSet()));
        assertEquals(Set.of(come, stays, hr.personId()), shown);
    }
}

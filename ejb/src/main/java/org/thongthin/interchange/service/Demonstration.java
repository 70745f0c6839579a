package org.thongthin.interchange.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.thongthin.organisation.Organisation;
import org.thongthin.organisation.OrganisationType;
import org.thongthin.organisation.Organisations;
import org.thongthin.people.Account;
import org.thongthin.people.Period;
import org.thongthin.people.Person;
import org.thongthin.people.PositionType;
import org.thongthin.people.Posting;
import org.thongthin.people.RoleGrant;
import org.thongthin.people.service.PasswordHashes;
import org.thongthin.platform.Bilingual;
import org.thongthin.platform.Role;
import org.thongthin.platform.Settings;
import org.thongthin.platform.ThaiDates;

/**
 * The demonstration: an invented country with provinces and LGOs of each kind, 200 invented officers, and the five who run things,
 * with accounts that share one published password, all marked as invented. Open to the seeder alone: nothing outside calls it.
 */
@Stateless
@PermitAll
public class Demonstration {

    /** Published on purpose: it opens nothing but invented data, and only where the demonstration setting is on. */
    static final String PASSWORD = "sathit-thongthin";

    private static final int PEOPLE = 200;

    @Inject
    Organisations organisations;

    @Inject
    PasswordHashes hashes;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Does nothing unless the database is empty. */
    public void load() {
        if (organisations.count() > 0) {
            return;
        }
        LocalDate begin = ThaiDates.today(clock).minusYears(5);
        Map<String, Organisation> all = organisations(begin);
        String hash = hashes.hash(PASSWORD.toCharArray());
        Map<String, Person> heads =
                new DemonstrationStaff(organisations.entityManager(), all, begin, hash).employ(rows("staff"));
        List<Organisation> workplaces = all.values().stream()
                .filter(organisation -> organisation.getType() == OrganisationType.DIVISION)
                .toList();
        people(workplaces, heads, begin, hash);
        announce();
    }

    private Map<String, Organisation> organisations(LocalDate begin) {
        Map<String, Organisation> byCode = new LinkedHashMap<>();
        for (String[] row : rows("organisations")) {
            Organisation organisation = new Organisation(
                    organisations.nextId(),
                    byCode.get(row[1]),
                    OrganisationType.valueOf(row[2]),
                    row[0],
                    new Bilingual(row[3], row[4]),
                    begin);
            organisation.markAsDemonstration();
            organisations.entityManager().persist(organisation);
            byCode.put(row[0], organisation);
        }
        return byCode;
    }

    private void people(List<Organisation> workplaces, Map<String, Person> heads, LocalDate begin, String hash) {
        List<String[]> given = section("given");
        List<String[]> family = section("family");
        for (int i = 0; i < PEOPLE; i++) {
            String[] first = given.get(i % given.size());
            String[] last = family.get(i / given.size() % family.size());
            Person person = new Person(
                    new Bilingual("คุณ" + first[0] + " " + last[0], first[1] + " " + last[1]),
                    new Bilingual(first[0], first[1]),
                    null);
            person.markAsDemonstration();
            Organisation workplace = workplaces.get(i % workplaces.size());
            Posting posting = employ(person, workplace, begin, i, hash);
            if (heads.containsKey(workplace.getCode())) {
                posting.reportTo(heads.get(workplace.getCode()));
            }
        }
    }

    private Posting employ(Person person, Organisation workplace, LocalDate begin, int index, String hash) {
        EntityManager entityManager = organisations.entityManager();
        entityManager.persist(person);
        PositionType type = PositionType.values()[2 + index % 3];
        Bilingual position =
                switch (type) {
                    case ACADEMIC -> new Bilingual("นักวิเคราะห์นโยบายและแผน", "Policy and plan analyst");
                    case GENERAL -> new Bilingual("เจ้าพนักงานธุรการ", "General service officer");
                    default -> new Bilingual("ผู้ช่วยเจ้าพนักงาน", "Assistant officer");
                };
        Period period = Period.startingOn(begin);
        Posting posting = new Posting(person, workplace, position, type, period);
        entityManager.persist(posting);
        entityManager.persist(new RoleGrant(person, Role.OFFICER, workplace, period, null));
        entityManager.persist(new Account(person, "officer%03d".formatted(index + 1), hash));
        return posting;
    }

    private void announce() {
        String text =
                """
                Demonstration accounts (all people are invented; password for all: %s)
                  officer001 … officer200   officers of the demonstration organisations
                  trainer001                trainer of the national courses
                  hr001                     HR of Ban Sathit Subdistrict Municipality
                  hr900                     HR of the whole country
                  head001                   supervisor of officer011, officer028, officer045 … in that municipality
                  admin001                  administrator of the whole country
                """
                        .formatted(PASSWORD);
        settings.text("thongthin.files.dir").ifPresent(folder -> {
            try {
                Files.createDirectories(Path.of(folder));
                Files.writeString(Path.of(folder, "demonstration-accounts.txt"), text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static List<String[]> rows(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Demonstration.class.getResourceAsStream("/demonstration/" + name + ".txt"), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of the name list that follow a heading. */
    private static List<String[]> section(String heading) {
        List<String[]> section = new ArrayList<>();
        boolean inside = false;
        for (String[] row : rows("names")) {
            if (row.length == 1) {
                inside = row[0].equals(heading);
            } else if (inside) {
                section.add(row);
            }
        }
        return section;
    }
}

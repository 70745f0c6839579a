package org.thongthin.interchange.service;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.thongthin.organisation.Organisation;
import org.thongthin.people.Account;
import org.thongthin.people.Period;
import org.thongthin.people.Person;
import org.thongthin.people.PositionType;
import org.thongthin.people.Posting;
import org.thongthin.people.RoleGrant;
import org.thongthin.platform.Bilingual;
import org.thongthin.platform.Role;

/**
 * Those of the demonstration who do not only learn: an administrator, HR of one municipality and of the country, a trainer, a head of
 * a division. Each is an officer too.
 *
 * @param hash of the password that all share
 */
record DemonstrationStaff(
        EntityManager entityManager, Map<String, Organisation> organisations, LocalDate begin, String hash) {

    /** Makes them; the supervisors among them by the code of the organisation that they head. */
    Map<String, Person> employ(List<String[]> rows) {
        Map<String, Person> heads = new HashMap<>();
        rows.forEach(row -> {
            Person person = new Person(new Bilingual(row[5], row[6]), new Bilingual(row[7], row[8]), null);
            Role role = Role.valueOf(row[9]);
            employ(person, row, role);
            if (role == Role.SUPERVISOR) {
                heads.put(row[10], person);
            }
        });
        return heads;
    }

    private void employ(Person person, String[] row, Role role) {
        person.markAsDemonstration();
        entityManager.persist(person);
        Organisation workplace = organisations.get(row[1]);
        Period period = Period.startingOn(begin);
        entityManager.persist(
                new Posting(person, workplace, new Bilingual(row[3], row[4]), PositionType.valueOf(row[2]), period));
        entityManager.persist(new RoleGrant(person, Role.OFFICER, workplace, period, null));
        entityManager.persist(new RoleGrant(person, role, organisations.get(row[10]), period, null));
        entityManager.persist(new Account(person, row[0], hash));
    }
}

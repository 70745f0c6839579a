package org.thongthin.people.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.logging.Logger;
import org.thongthin.organisation.Organisation;
import org.thongthin.organisation.OrganisationType;
import org.thongthin.organisation.Organisations;
import org.thongthin.people.Account;
import org.thongthin.people.Accounts;
import org.thongthin.people.CountryFounded;
import org.thongthin.people.FirstAdministrator;
import org.thongthin.people.PasswordRefused;
import org.thongthin.people.Period;
import org.thongthin.people.Person;
import org.thongthin.people.PositionType;
import org.thongthin.people.Posting;
import org.thongthin.people.RoleGrant;
import org.thongthin.people.SetupBlocked;
import org.thongthin.people.SetupRefused;
import org.thongthin.platform.Bilingual;
import org.thongthin.platform.RandomCodes;
import org.thongthin.platform.Role;
import org.thongthin.platform.ThaiDates;

/**
 * The first administrator of an empty database, made once by whoever can read the server's log: the code is printed there at each start
 * as long as there is no account. Open to everybody at the outer door; the code decides.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
@PermitAll
public class SetupService {

    private static final Logger LOG = Logger.getLogger(SetupService.class);
    private static final int CODE_CHARACTERS = 20;

    @Inject
    Accounts accounts;

    @Inject
    Organisations organisations;

    @Inject
    PasswordHashes hashes;

    @Inject
    SignInRecords records;

    @Inject
    Clock clock;

    @Inject
    Event<CountryFounded> founded;

    private String code;

    /** Whether there is still nobody who could sign in. */
    public boolean isOpen() {
        return accounts.count() == 0;
    }

    /** Prints the code where the set-up is open. */
    public void announce() {
        if (isOpen()) {
            code = RandomCodes.ofLength(CODE_CHARACTERS);
            LOG.infof("First administrator: open /setup and use the code %s", code);
        }
    }

    /**
     * Makes country, department, person, account and grants. Refused unless the code is right and nobody was here before; after too
     * many wrong codes from an address a right one is not looked at either.
     *
     * @param address where the request comes from; limits guessing, is kept only as a hash
     */
    public void setUp(String typedCode, FirstAdministrator first, String address) {
        if (!records.mayTryCode(address)) {
            throw new SetupBlocked();
        }
        if (code == null || !isOpen() || !MessageDigest.isEqual(bytes(code), bytes(RandomCodes.read(typedCode)))) {
            records.codeFailed(address);
            throw new SetupRefused();
        }
        if (first.password().length() < AccountService.LEAST_PASSWORD) {
            throw new PasswordRefused.PasswordTooShort(AccountService.LEAST_PASSWORD);
        }
        EntityManager entityManager = accounts.entityManager();
        LocalDate today = ThaiDates.today(clock);
        Organisation country = new Organisation(
                organisations.nextId(),
                null,
                OrganisationType.COUNTRY,
                "TH",
                new Bilingual("ประเทศไทย", "Thailand"),
                today);
        entityManager.persist(country);
        Organisation department = new Organisation(
                organisations.nextId(), country, OrganisationType.DEPARTMENT, "DLA", first.organisation(), today);
        entityManager.persist(department);
        Person person = new Person(first.name(), first.givenName(), null);
        entityManager.persist(person);
        Period period = Period.startingOn(today);
        entityManager.persist(new Posting(
                person, department, new Bilingual("ผู้ดูแลระบบ", "Administrator"), PositionType.ACADEMIC, period));
        entityManager.persist(new RoleGrant(person, Role.ADMIN, country, period, null));
        entityManager.persist(new RoleGrant(person, Role.OFFICER, country, period, null));
        entityManager.persist(new Account(
                person, first.username(), hashes.hash(first.password().toCharArray())));
        entityManager.flush();
        code = null;
        founded.fire(new CountryFounded(country.getId(), person.getId()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

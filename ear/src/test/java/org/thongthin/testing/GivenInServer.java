package org.thongthin.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.thongthin.organisation.Organisation;
import org.thongthin.organisation.OrganisationType;
import org.thongthin.organisation.Organisations;
import org.thongthin.people.Account;
import org.thongthin.people.Period;
import org.thongthin.people.Person;
import org.thongthin.people.PersonChanged;
import org.thongthin.people.PositionType;
import org.thongthin.people.Posting;
import org.thongthin.people.RoleGrant;
import org.thongthin.people.service.AccountService;
import org.thongthin.people.service.PasswordHashes;
import org.thongthin.platform.Bilingual;
import org.thongthin.platform.RandomCodes;
import org.thongthin.platform.Role;
import org.thongthin.platform.ThaiDates;

/** Makes people and organisations in the database. All have the same password, hashed once: a hash is dear by design. */
@ApplicationScoped
@Transactional
public class GivenInServer implements Given {

    private static final String PASSWORD = "ข้าวเหนียวมะม่วง 2 จาน";

    @Inject
    EntityManager entityManager;

    @Inject
    Organisations organisations;

    @Inject
    PasswordHashes hashes;

    @Inject
    Event<PersonChanged> changed;

    @Inject
    Clock clock;

    private String hash;

    @Override
    public Login officer(String language) {
        return person(municipality(), language, AccountService.NOTICE_VERSION, Role.OFFICER);
    }

    @Override
    public Login newcomer(String language) {
        return person(municipality(), language, 0, Role.OFFICER);
    }

    @Override
    public Login personIn(Long organisation, Role... roles) {
        return person(organisation, "th", AccountService.NOTICE_VERSION, roles);
    }

    private Login person(Long organisationId, String language, int noticeVersion, Role... roles) {
        String code = code();
        Organisation organisation = entityManager.find(Organisation.class, organisationId);
        Person person = new Person(
                new Bilingual("นางสาวทดสอบ " + code, "Ms Thotsop " + code), new Bilingual("ทดสอบ", "Thotsop"), null);
        entityManager.persist(person);
        Period period = Period.startingOn(today().minusYears(1));
        Bilingual position = new Bilingual("นักจัดการงานทั่วไป", "General administration officer");
        entityManager.persist(new Posting(person, organisation, position, PositionType.ACADEMIC, period));
        for (Role role : roles) {
            entityManager.persist(new RoleGrant(person, role, organisation, period, null));
        }
        Account account = new Account(person, "test." + code, hash());
        account.speak(language);
        if (noticeVersion > 0) {
            account.readNotice(noticeVersion, clock.instant());
        }
        entityManager.persist(account);
        changed.fire(new PersonChanged(person.getId()));
        return new Login(person.getId(), account.getId(), organisationId, account.getUsername(), PASSWORD);
    }

    @Override
    public Long municipality() {
        Organisation province = below(root(), OrganisationType.PROVINCE, "จังหวัดทดสอบ ", "Test Province ");
        return below(province, OrganisationType.TOWN_MUNICIPALITY, "เทศบาลเมืองทดสอบ ", "Test Town Municipality ")
                .getId();
    }

    private Organisation below(Organisation parent, OrganisationType type, String th, String en) {
        String code = code();
        Bilingual name = new Bilingual(th + code, en + code);
        Organisation made =
                new Organisation(organisations.nextId(), parent, type, "T" + code, name, today().minusYears(5));
        entityManager.persist(made);
        return made;
    }

    private Organisation root() {
        return entityManager
                .createQuery("select o from Organisation o where o.parent is null order by o.id", Organisation.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    Organisation country = new Organisation(
                            organisations.nextId(),
                            null,
                            OrganisationType.COUNTRY,
                            "TH",
                            new Bilingual("ประเทศไทย", "Thailand"),
                            today().minusYears(50));
                    entityManager.persist(country);
                    return country;
                });
    }

    private synchronized String hash() {
        if (hash == null) {
            hash = hashes.hash(PASSWORD.toCharArray());
        }
        return hash;
    }

    private LocalDate today() {
        return ThaiDates.today(clock);
    }

    private static String code() {
        return RandomCodes.ofLength(8).toLowerCase(Locale.ROOT);
    }
}

package org.thongthin.people.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.thongthin.organisation.Organisation;
import org.thongthin.people.Account;
import org.thongthin.people.AccountRefused;
import org.thongthin.people.AccountView;
import org.thongthin.people.Accounts;
import org.thongthin.people.Grants;
import org.thongthin.people.Period;
import org.thongthin.people.Person;
import org.thongthin.people.PersonNotFound;
import org.thongthin.people.PersonView;
import org.thongthin.people.PostingRow;
import org.thongthin.people.RecordChanged;
import org.thongthin.people.RecordChanged.Change;
import org.thongthin.people.RoleGrant;
import org.thongthin.people.SignInLink;
import org.thongthin.platform.Caller;
import org.thongthin.platform.Hashes;
import org.thongthin.platform.RandomCodes;
import org.thongthin.platform.Role;
import org.thongthin.platform.ThaiDates;
import org.thongthin.platform.service.UniqueWrite;

/**
 * Other people's accounts, for HR and administrators within the subtrees of either role. Whoever gets into an account has its rights, so
 * nobody resets or closes one whose rights reach further than the own: HR none of an administrator, and nobody one with a role outside
 * the subtrees where the own role is held. What an officer may do concerns the officer alone and does not count.
 */
@Stateless
@RolesAllowed({Role.IS_HR, Role.IS_ADMIN})
public class AccountKeeping {

    private static final int TOKEN_CHARACTERS = 32;
    private static final String USERNAME = "[a-z0-9._@-]{3,60}";

    @Inject
    Accounts accounts;

    @Inject
    Grants grants;

    @Inject
    PeopleInReach reach;

    @Inject
    PasswordHashes hashes;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<RecordChanged> changed;

    public AccountView of(Long personId) {
        PersonView person = reach.view(personId);
        return new AccountView(person, accounts.row(personId).orElse(null), isOwn(personId), !reachesFurther(personId));
    }

    /**
     * Opens an account that nobody can sign in to yet, with the right to learn where the person is posted.
     *
     * @return the token of the one-time link by which the person sets a password; only its hash is kept
     */
    public String open(Long personId, String typed) {
        Person person = reach.locked(personId);
        if (accounts.ofPerson(personId).isPresent()) {
            throw new AccountRefused.AccountThereBefore();
        }
        // The link goes to the caller: rights that were granted beforehand count as they do for a reset.
        if (reachesFurther(personId)) {
            throw new AccountRefused.AccountReachesFurther();
        }
        String username = Account.asUsername(typed);
        if (!username.matches(USERNAME)) {
            throw new AccountRefused.UsernameMisspelt();
        }
        if (accounts.named(username).isPresent()) {
            throw new AccountRefused.UsernameTaken();
        }
        Account account = new Account(person, username, hashes.ofNothing());
        EntityManager entityManager = accounts.entityManager();
        UniqueWrite.of(
                entityManager,
                () -> entityManager.persist(account),
                "account_username",
                AccountRefused.UsernameTaken::new);
        letLearn(person);
        tell(Change.ACCOUNT_OPENED, account, username);
        return link(account);
    }

    private void letLearn(Person person) {
        LocalDate today = ThaiDates.today(clock);
        boolean learns =
                grants.standing(person.getId(), today).stream().anyMatch(grant -> grant.getRole() == Role.OFFICER);
        EntityManager entityManager = accounts.entityManager();
        reach.view(person.getId()).postings().stream()
                .filter(posting -> posting.lasts(today) && !learns)
                .findFirst()
                .map(PostingRow::organisationCode)
                .ifPresent(code -> entityManager.persist(new RoleGrant(
                        person,
                        Role.OFFICER,
                        entityManager
                                .createQuery("from Organisation where code = :code", Organisation.class)
                                .setParameter("code", code)
                                .getSingleResult(),
                        Period.startingOn(today),
                        entityManager.getReference(Person.class, caller.getPersonId()))));
    }

    /**
     * Takes the password away, ends every session and makes a new link.
     *
     * @return the token of the link
     */
    public String reset(Long personId) {
        Account account = changeable(personId);
        account.changePassword(hashes.ofNothing());
        tell(Change.ACCOUNT_RESET, account, null);
        return link(account);
    }

    /** Signs the person out with the next request, for as long as the account is closed. */
    public void deactivate(Long personId) {
        change(personId, Change.ACCOUNT_DEACTIVATED, account -> {
            account.deactivate();
            accounts.linkOf(account.getId()).ifPresent(link -> link.use(clock.instant()));
        });
    }

    public void reactivate(Long personId) {
        change(personId, Change.ACCOUNT_REACTIVATED, Account::reactivate);
    }

    private void change(Long personId, Change change, Consumer<Account> how) {
        Account account = changeable(personId);
        how.accept(account);
        tell(change, account, null);
    }

    private Account changeable(Long personId) {
        reach.locked(personId);
        if (isOwn(personId)) {
            throw new AccountRefused.AccountIsOwn();
        }
        if (reachesFurther(personId)) {
            throw new AccountRefused.AccountReachesFurther();
        }
        return accounts.ofPerson(personId).orElseThrow(PersonNotFound::new);
    }

    private boolean isOwn(Long personId) {
        return personId.equals(caller.getPersonId());
    }

    private boolean reachesFurther(Long personId) {
        return grants.standing(personId, ThaiDates.today(clock)).stream()
                .filter(grant -> grant.getRole() != Role.OFFICER)
                .anyMatch(grant -> grant.getRole() == Role.ADMIN
                        ? !caller.scopeFor(Role.ADMIN).covers(grant.getPath())
                        : !reach.covers(grant.getPath()));
    }

    private String link(Account account) {
        String token = RandomCodes.ofLength(TOKEN_CHARACTERS);
        String hash = Hashes.sha256(token);
        accounts.linkOf(account.getId())
                .ifPresentOrElse(link -> link.renew(hash, clock.instant()), () -> accounts.entityManager()
                        .persist(new SignInLink(account, hash, clock.instant())));
        return token;
    }

    private void tell(Change change, Account account, String detail) {
        changed.fire(new RecordChanged(change, account.getPerson().getId(), account.getId(), null, detail));
    }
}

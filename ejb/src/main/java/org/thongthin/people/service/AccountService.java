package org.thongthin.people.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thongthin.people.Account;
import org.thongthin.people.AccountState;
import org.thongthin.people.Accounts;
import org.thongthin.people.PasswordChanged;
import org.thongthin.people.PasswordRefused;
import org.thongthin.people.SignedIn;
import org.thongthin.people.SignedInRow;
import org.thongthin.people.Visitor;
import org.thongthin.platform.Caller;
import org.thongthin.platform.Role;
import org.thongthin.platform.ThaiDates;

/** One's own account. Open to everybody at the outer door: each method works on the caller's account and no other. */
@Stateless
@PermitAll
public class AccountService {

    /** NIST SP 800-63B-4: length is what counts; no rules of composition. */
    public static final int LEAST_PASSWORD = 12;

    /** Raised when the privacy notice changes in substance: everybody is shown it again at the next sign-in. */
    public static final int NOTICE_VERSION = 1;

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    PasswordHashes hashes;

    @Inject
    Event<PasswordChanged> passwordChanged;

    /** Who this session belongs to today; empty where the account was closed or its password changed since. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<Visitor> visitor(SignedIn signedIn) {
        List<SignedInRow> rows = accounts.signedIn(signedIn.accountId(), ThaiDates.today(clock));
        if (rows.isEmpty()
                || rows.get(0).state() != AccountState.ACTIVE
                || rows.get(0).sessionEpoch() != signedIn.epoch()) {
            return Optional.empty();
        }
        Map<Role, List<String>> grants = new EnumMap<>(Role.class);
        rows.stream().filter(row -> row.role() != null).forEach(row -> grants.computeIfAbsent(
                        row.role(), role -> new java.util.ArrayList<>())
                .add(row.path()));
        SignedInRow first = rows.get(0);
        return Optional.of(new Visitor(
                first.personId(),
                first.name(),
                first.givenName(),
                first.organisation(),
                first.language(),
                first.noticeVersion(),
                first.unread(),
                grants));
    }

    public void speak(String language) {
        mine().speak(language);
    }

    public void readNotice() {
        mine().readNotice(NOTICE_VERSION, clock.instant());
    }

    /**
     * Changes the caller's password; every other session of the account ends.
     *
     * @return what the caller's own session is to remember from now on
     */
    public SignedIn changePassword(char[] present, char[] next) {
        Account account = mine();
        if (!hashes.matches(present, account.getPasswordHash())) {
            throw new PasswordRefused.PresentPasswordWrong();
        }
        if (next.length < LEAST_PASSWORD) {
            throw new PasswordRefused.PasswordTooShort(LEAST_PASSWORD);
        }
        if (Arrays.equals(present, next) || Account.asUsername(new String(next)).equals(account.getUsername())) {
            throw new PasswordRefused.PasswordTooObvious();
        }
        account.changePassword(hashes.hash(next));
        passwordChanged.fire(new PasswordChanged(caller.getPersonId()));
        return new SignedIn(account.getId(), caller.getPersonId(), account.getSessionEpoch());
    }

    private Account mine() {
        return accounts.ofPerson(caller.getPersonId()).orElseThrow();
    }
}

package org.thongthin.people.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Optional;
import org.thongthin.people.Account;
import org.thongthin.people.Accounts;
import org.thongthin.people.LinkBlocked;
import org.thongthin.people.LinkUnusable;
import org.thongthin.people.PasswordRefused;
import org.thongthin.people.RecordChanged;
import org.thongthin.people.RecordChanged.Change;
import org.thongthin.people.SignInLink;
import org.thongthin.platform.Hashes;
import org.thongthin.platform.RandomCodes;

/**
 * One-time links by which people set their password. Open to everybody at the outer door: the token decides, and after many unusable
 * ones from an address no more are looked at for a while.
 */
@Stateless
@PermitAll
public class SignInLinks {

    @Inject
    Accounts accounts;

    @Inject
    SignInRecords records;

    @Inject
    PasswordHashes hashes;

    @Inject
    Clock clock;

    @Inject
    Event<RecordChanged> changed;

    /**
     * Whose account a link opens.
     *
     * @param address where the request comes from; limits guessing, is kept only as a hash
     * @return the username
     * @throws LinkUnusable alike for every reason
     */
    public String username(String token, String address) {
        return usable(token, address).getAccount().getUsername();
    }

    /** Sets the password; the link is used up and every session of the account ends. */
    public void setPassword(String token, char[] password, String address) {
        SignInLink link = usable(token, address);
        // Of two at once the second finds it used.
        accounts.entityManager().refresh(link, LockModeType.PESSIMISTIC_WRITE);
        if (!link.isUsable(clock.instant())) {
            throw new LinkUnusable();
        }
        if (password.length < AccountService.LEAST_PASSWORD) {
            throw new PasswordRefused.PasswordTooShort(AccountService.LEAST_PASSWORD);
        }
        Account account = link.getAccount();
        if (Account.asUsername(new String(password)).equals(account.getUsername())) {
            throw new PasswordRefused.PasswordTooObvious();
        }
        account.changePassword(hashes.hash(password));
        link.use(clock.instant());
        changed.fire(new RecordChanged(Change.PASSWORD_SET, account.getPerson().getId(), account.getId(), null, null));
    }

    private SignInLink usable(String token, String address) {
        if (!records.mayTryLink(address)) {
            throw new LinkBlocked();
        }
        Optional<SignInLink> link =
                accounts.link(Hashes.sha256(RandomCodes.read(token))).filter(found -> found.isUsable(clock.instant()));
        if (link.isEmpty()) {
            records.linkFailed(address);
            throw new LinkUnusable();
        }
        return link.get();
    }
}

package org.thongthin.people.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.thongthin.people.Account;
import org.thongthin.people.AccountState;
import org.thongthin.people.Credential;
import org.thongthin.people.PageOfAnother;
import org.thongthin.people.SignInRefused;
import org.thongthin.people.SignedIn;

/** Signing in with a local password. No transaction is held while the password is hashed. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignInService {

    @Inject
    PasswordHashes hashes;

    @Inject
    SignInRecords records;

    /**
     * @param address where the request comes from; limits guessing, is kept only as a hash
     * @throws SignInRefused alike for every reason
     */
    public SignedIn signIn(String username, char[] password, String address) {
        return signInAgain(null, username, password, address);
    }

    /**
     * Signs in on a page that was made for this person.
     *
     * @param person null: whoever it is
     * @throws SignInRefused alike for every reason
     * @throws PageOfAnother where name and password are right, but somebody else's; nobody is signed in then
     */
    public SignedIn signInAgain(Long person, String username, char[] password, String address) {
        String name = Account.asUsername(username);
        boolean allowed = records.mayTry(name, address);
        Optional<Credential> found = records.credential(name);
        // Always hashed, also where it cannot succeed: the time tells nothing.
        boolean right =
                hashes.matches(password, found.map(Credential::passwordHash).orElse(null));
        if (!allowed || !right || found.get().state() != AccountState.ACTIVE) {
            records.failed(name, address);
            throw new SignInRefused();
        }
        Credential credential = found.get();
        if (person != null && !person.equals(credential.personId())) {
            throw new PageOfAnother();
        }
        String stronger = hashes.isWeak(credential.passwordHash()) ? hashes.hash(password) : null;
        records.succeeded(name, credential.personId(), stronger);
        return new SignedIn(credential.accountId(), credential.personId(), credential.sessionEpoch());
    }
}

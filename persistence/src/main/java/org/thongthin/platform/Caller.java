package org.thongthin.platform;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Who makes this request, and what each role covers: ids and paths only. {@code people} fills it once a request; where nobody
 * is signed in it stays empty. Scope belongs to the role: there is no union of scopes.
 */
@RequestScoped
public class Caller {

    private Long personId;
    private Map<Role, Scope> scopes = Map.of();

    /** Called once a request, by whoever has authenticated it. */
    public void become(Long signedInPerson, Map<Role, ? extends Collection<String>> granted) {
        Map<Role, Scope> byRole = new EnumMap<>(Role.class);
        granted.forEach((role, paths) -> byRole.put(role, Scope.of(paths)));
        personId = signedInPerson;
        scopes = byRole;
    }

    public boolean isSignedIn() {
        return personId != null;
    }

    /** The id of the person signed in. Refused with {@link NotSignedIn} where nobody is. */
    public Long getPersonId() {
        if (personId == null) {
            throw new NotSignedIn();
        }
        return personId;
    }

    /** The id of the person signed in, null where nobody is (for logs and the audit). */
    public Long getPersonIdOrNull() {
        return personId;
    }

    public Set<Role> getRoles() {
        return scopes.keySet();
    }

    /** All subtrees granted for this role today; empty where it is not held. */
    public Scope scopeFor(Role role) {
        return scopes.getOrDefault(role, Scope.NOTHING);
    }
}

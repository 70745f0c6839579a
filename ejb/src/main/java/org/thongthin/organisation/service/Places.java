package org.thongthin.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.thongthin.organisation.OrganisationNotFound;
import org.thongthin.organisation.Organisations;
import org.thongthin.organisation.Place;
import org.thongthin.platform.Caller;
import org.thongthin.platform.Role;
import org.thongthin.platform.Scope;

/**
 * The place that a list, a count or an export of the workplace is about. Every such query is of one place, so that its scope is one
 * prefix of a path; who holds a role in several places looks at one after the other.
 */
@ApplicationScoped
public class Places {

    @Inject
    Organisations organisations;

    @Inject
    Caller caller;

    /** The places for which the caller was granted this role, the widest first. */
    public List<Place> granted(Role role) {
        Scope scope = caller.scopeFor(role);
        return scope.isEmpty() ? List.of() : organisations.places(scope.paths());
    }

    /**
     * @param code null or blank: the widest place that the caller holds the role for
     * @throws OrganisationNotFound where there is none, or it is outside the scope of the role
     */
    public Place of(Role role, String code) {
        if (code == null || code.isBlank()) {
            return granted(role).stream().findFirst().orElseThrow(OrganisationNotFound::new);
        }
        return organisations
                .place(code)
                .filter(place -> caller.scopeFor(role).covers(place.path()))
                .orElseThrow(OrganisationNotFound::new);
    }

    /** The places for which the caller was granted either role, the widest first: for use cases that are open to two roles. */
    public List<Place> grantedEither(Role one, Role other) {
        Scope scope = either(one, other);
        return scope.isEmpty() ? List.of() : organisations.places(scope.paths());
    }

    /** As {@link #of}, for a use case that is open to two roles. */
    public Place ofEither(Role one, Role other, String code) {
        if (code == null || code.isBlank()) {
            return grantedEither(one, other).stream().findFirst().orElseThrow(OrganisationNotFound::new);
        }
        return organisations
                .place(code)
                .filter(place -> either(one, other).covers(place.path()))
                .orElseThrow(OrganisationNotFound::new);
    }

    private Scope either(Role one, Role other) {
        List<String> paths = new ArrayList<>(caller.scopeFor(one).paths());
        paths.addAll(caller.scopeFor(other).paths());
        return Scope.of(paths);
    }
}

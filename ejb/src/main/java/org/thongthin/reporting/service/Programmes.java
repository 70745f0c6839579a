package org.thongthin.reporting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.thongthin.certification.Certifications;
import org.thongthin.certification.ProgrammeRow;
import org.thongthin.organisation.Organisations;
import org.thongthin.organisation.Place;
import org.thongthin.platform.Caller;
import org.thongthin.platform.Role;
import org.thongthin.platform.Scope;

/** What a page of HR is about: one of the programmes, and the way down to its place. */
@ApplicationScoped
class Programmes {

    /** The step of the pathway that HR tracks above all. */
    private static final int CHAMPIONS = 2;

    @Inject
    Certifications certifications;

    @Inject
    Organisations organisations;

    @Inject
    Caller caller;

    List<ProgrammeRow> all() {
        return certifications.programmes();
    }

    /** The one of this code, else the one of the champions, else the first; null where there is none at all. */
    ProgrammeRow chosen(List<ProgrammeRow> all, String code) {
        return all.stream()
                .filter(programme -> programme.code().equals(code))
                .findFirst()
                .or(() -> all.stream()
                        .filter(programme -> programme.tier() == CHAMPIONS)
                        .findFirst())
                .orElse(all.isEmpty() ? null : all.get(0));
    }

    /** The places above this one, the widest first, as far as the caller's scope as HR reaches. */
    List<Place> above(Place place) {
        Scope scope = caller.scopeFor(Role.HR);
        List<String> paths = new ArrayList<>();
        for (int end = place.path().indexOf('/', 1);
                end > 0 && end < place.path().length() - 1; ) {
            String path = place.path().substring(0, end + 1);
            if (scope.covers(path)) {
                paths.add(path);
            }
            end = place.path().indexOf('/', end + 1);
        }
        return paths.isEmpty() ? List.of() : organisations.places(paths);
    }
}

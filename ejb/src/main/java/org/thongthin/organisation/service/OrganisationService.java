package org.thongthin.organisation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hibernate.query.Page;
import org.thongthin.organisation.Occupants;
import org.thongthin.organisation.Organisation;
import org.thongthin.organisation.OrganisationChanged;
import org.thongthin.organisation.OrganisationChanged.Change;
import org.thongthin.organisation.OrganisationDraft;
import org.thongthin.organisation.OrganisationNotFound;
import org.thongthin.organisation.OrganisationRefused;
import org.thongthin.organisation.OrganisationRow;
import org.thongthin.organisation.OrganisationType;
import org.thongthin.organisation.OrganisationView;
import org.thongthin.organisation.Organisations;
import org.thongthin.organisation.Place;
import org.thongthin.platform.Bilingual;
import org.thongthin.platform.Caller;
import org.thongthin.platform.Role;
import org.thongthin.platform.SearchPattern;
import org.thongthin.platform.Slice;
import org.thongthin.platform.StaleForm;
import org.thongthin.platform.ThaiDates;
import org.thongthin.platform.ThaiText;
import org.thongthin.platform.service.UniqueWrite;

/**
 * The organisation tree, for HR and administrators within the subtrees of either role. HR makes and changes divisions; everything else,
 * the node of the own organisation included, is an administrator's.
 */
@Stateless
@RolesAllowed({Role.IS_HR, Role.IS_ADMIN})
public class OrganisationService {

    private static final int SIZE = 20;
    private static final String CODE = "[A-Z0-9][A-Z0-9-]{1,39}";

    @Inject
    Organisations organisations;

    @Inject
    Places places;

    @Inject
    Occupants occupants;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<OrganisationChanged> changed;

    /** Where the caller may look at the tree. */
    public List<Place> places() {
        return places.grantedEither(Role.HR, Role.ADMIN);
    }

    /** @throws OrganisationNotFound where it is outside both roles' scope */
    public Place place(String at) {
        return places.ofEither(Role.HR, Role.ADMIN, at);
    }

    /** @param ended whether those that are no more are listed too */
    public Slice<OrganisationRow> list(Place place, String word, boolean ended, int page) {
        String subtree = place(place.code()).subtree();
        String pattern = SearchPattern.anywhere(word);
        String codes = SearchPattern.code(word);
        LocalDate today = ThaiDates.today(clock);
        return new Slice<>(
                organisations.rows(subtree, pattern, codes, ended, today, Page.page(SIZE, page)),
                page,
                SIZE,
                organisations.countRows(subtree, pattern, codes, ended, today));
    }

    public OrganisationView view(String code) {
        Organisation organisation = inReach(code);
        Place place = asPlace(organisation);
        LocalDate today = ThaiDates.today(clock);
        return new OrganisationView(
                place,
                organisation.getParent() == null ? null : asPlace(organisation.getParent()),
                organisation.getValidFrom(),
                organisation.getValidThrough(),
                organisation.getVersion(),
                organisations.below(place.subtree(), place.path(), today),
                occupants.after(place, today),
                mayChange(organisation.getType(), place.path()),
                kindsBelow(place));
    }

    /** What the caller may make below this place. */
    private List<OrganisationType> kindsBelow(Place parent) {
        return Arrays.stream(OrganisationType.values())
                .filter(type -> type.fitsBelow(parent.type()) && mayChange(type, parent.path()))
                .toList();
    }

    /**
     * @return the new organisation's code
     * @throws OrganisationRefused where the code is no code, or taken, or the kind is an administrator's to make
     */
    public String create(String below, OrganisationDraft draft) {
        Organisation parent = inReach(below);
        refuseUnlessChangeable(draft.type(), parent.getPath());
        String code = ThaiText.normaliseLine(draft.code());
        if (code == null || !code.matches(CODE)) {
            throw new OrganisationRefused.OrganisationCodeMisspelt();
        }
        if (organisations.withCode(code).isPresent()) {
            throw new OrganisationRefused.OrganisationCodeTaken(code);
        }
        Organisation made =
                new Organisation(organisations.nextId(), parent, draft.type(), code, draft.name(), draft.from());
        if (parent.isDemonstration()) {
            made.markAsDemonstration();
        }
        UniqueWrite.of(
                organisations.entityManager(),
                () -> organisations.entityManager().persist(made),
                "organisation_code",
                () -> new OrganisationRefused.OrganisationCodeTaken(code));
        changed.fire(new OrganisationChanged(made.getId(), made.getPath(), Change.CREATED, code));
        return code;
    }

    /** Corrects names and first day; the last day stays. */
    public void edit(String code, int version, Bilingual name, LocalDate from) {
        Organisation organisation = changeable(code, version);
        organisation.describe(name, from, organisation.getValidThrough());
        changed.fire(new OrganisationChanged(organisation.getId(), organisation.getPath(), Change.EDITED, code));
    }

    /**
     * Sets its last day.
     *
     * @param lastDay null: it goes on, against what was written before
     * @throws OrganisationRefused where people or organisations are there beyond that day
     */
    public void end(String code, int version, LocalDate lastDay) {
        Organisation organisation = changeable(code, version);
        Place place = asPlace(organisation);
        organisation.describe(organisation.getName(), organisation.getValidFrom(), lastDay);
        if (lastDay != null) {
            long postings = occupants.after(place, lastDay);
            long below = organisations.below(place.subtree(), place.path(), lastDay);
            if (postings > 0 || below > 0) {
                throw new OrganisationRefused.OrganisationInUse(postings, below);
            }
        }
        changed.fire(new OrganisationChanged(organisation.getId(), organisation.getPath(), Change.ENDED, code));
    }

    private Organisation changeable(String code, int version) {
        Organisation organisation = inReach(code);
        refuseUnlessChangeable(organisation.getType(), organisation.getPath());
        StaleForm.refuseUnless(version, organisation.getVersion());
        return organisation;
    }

    private Organisation inReach(String code) {
        return organisations
                .withCode(code)
                .filter(found -> isCovered(Role.HR, found.getPath()) || isCovered(Role.ADMIN, found.getPath()))
                .orElseThrow(OrganisationNotFound::new);
    }

    private void refuseUnlessChangeable(OrganisationType type, String path) {
        if (!mayChange(type, path)) {
            throw new OrganisationRefused.OrganisationForAdministrators();
        }
    }

    private boolean mayChange(OrganisationType type, String path) {
        return isCovered(Role.ADMIN, path) || type == OrganisationType.DIVISION && isCovered(Role.HR, path);
    }

    private boolean isCovered(Role role, String path) {
        return caller.scopeFor(role).covers(path);
    }

    private static Place asPlace(Organisation organisation) {
        return new Place(
                organisation.getId(),
                organisation.getPath(),
                organisation.getType(),
                organisation.getCode(),
                organisation.getName());
    }
}

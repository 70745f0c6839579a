package org.thongthin.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.thongthin.organisation.OrganisationRow;
import org.thongthin.organisation.Place;
import org.thongthin.people.GrantDraft;
import org.thongthin.people.PersonChoice;
import org.thongthin.people.service.GrantService;
import org.thongthin.platform.Role;
import org.thongthin.platform.ThaiDates;
import org.thongthin.platform.web.Address;
import org.thongthin.platform.web.Dates;

/** A role for somebody: first whom, then where, then which; each step is in the address. */
@Named("newGrant")
@RequestScoped
public class NewGrantPage {

    @EJB
    GrantService grants;

    @Inject
    Address address;

    @Inject
    Dates dates;

    @Inject
    Clock clock;

    @Inject
    FacesContext faces;

    private final Map<String, String> typed = new HashMap<>();
    private PersonChoice person;
    private Place organisation;
    private List<PersonChoice> people = List.of();
    private List<OrganisationRow> organisations = List.of();

    @PostConstruct
    void load() {
        Place place = grants.place(address.text("at"));
        person = address.id("person").map(grants::person).orElse(null);
        String in = address.text("in");
        organisation = in.isEmpty() ? null : grants.place(in);
        if (person == null) {
            people = grants.people(place, address.text("q"));
        } else if (organisation == null) {
            organisations = grants.organisations(place, address.text("q"));
        }
        typed.put("from", dates.typed(ThaiDates.today(clock)));
    }

    public void grant() throws IOException {
        grants.grant(new GrantDraft(
                person.id(), Role.valueOf(typed.get("role")), organisation.code(), PostingForm.period(typed)));
        faces.getExternalContext().redirect("/admin/grants?done=granted");
    }

    /** Null: still to be chosen from {@link #getPeople()}. */
    public PersonChoice getPerson() {
        return person;
    }

    /** Null: still to be chosen from {@link #getOrganisations()}. */
    public Place getOrganisation() {
        return organisation;
    }

    public List<PersonChoice> getPeople() {
        return people;
    }

    public List<OrganisationRow> getOrganisations() {
        return organisations;
    }

    public Role[] getRoles() {
        return Role.values();
    }

    /** What is in the fields, by their ids. */
    public Map<String, String> getTyped() {
        return typed;
    }
}

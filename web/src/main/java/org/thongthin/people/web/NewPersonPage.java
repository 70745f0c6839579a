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
import java.util.Map;
import org.thongthin.organisation.Place;
import org.thongthin.organisation.service.OrganisationService;
import org.thongthin.people.PersonDraft;
import org.thongthin.people.PositionType;
import org.thongthin.people.service.PersonService;
import org.thongthin.platform.Bilingual;
import org.thongthin.platform.ThaiDates;
import org.thongthin.platform.web.Address;
import org.thongthin.platform.web.Dates;

/** A new person with a first posting, in the organisation that the address names. */
@Named("newPerson")
@RequestScoped
public class NewPersonPage {

    @EJB
    PersonService people;

    @EJB
    OrganisationService organisations;

    @Inject
    Address address;

    @Inject
    Dates dates;

    @Inject
    Clock clock;

    @Inject
    FacesContext faces;

    private final Map<String, String> typed = new HashMap<>();
    private Place place;

    @PostConstruct
    void load() {
        String in = address.text("in");
        place = in.isEmpty() ? null : organisations.place(in);
        typed.put("from", dates.typed(ThaiDates.today(clock)));
    }

    public void create() throws IOException {
        PersonDraft person = new PersonDraft(
                new Bilingual(typed.get("name"), typed.get("nameEn")),
                new Bilingual(typed.get("given"), typed.get("givenEn")),
                typed.get("email"));
        Long id = people.create(person, PostingForm.read(typed, place.code()));
        faces.getExternalContext().redirect("/directory/people/" + id + "?done=created");
    }

    /** Null: it is still to be chosen. */
    public Place getPlace() {
        return place;
    }

    public PositionType[] getTypes() {
        return PositionType.values();
    }

    /** What is in the fields, by their ids. */
    public Map<String, String> getTyped() {
        return typed;
    }
}

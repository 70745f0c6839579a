package org.thongthin.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.thongthin.organisation.Place;
import org.thongthin.organisation.service.OrganisationService;
import org.thongthin.people.PersonRow;
import org.thongthin.people.service.PersonService;
import org.thongthin.platform.Slice;
import org.thongthin.platform.web.Address;

/** The people of a place. */
@Named("personList")
@RequestScoped
public class PersonListPage {

    @EJB
    PersonService people;

    @EJB
    OrganisationService organisations;

    @Inject
    Address address;

    private List<Place> places;
    private Place place;
    private Slice<PersonRow> rows;

    @PostConstruct
    void load() {
        places = organisations.places();
        place = organisations.place(address.text("at"));
        rows = people.list(place.code(), address.text("q"), address.getPage());
    }

    public List<Place> getPlaces() {
        return places;
    }

    public Place getPlace() {
        return place;
    }

    public Slice<PersonRow> getRows() {
        return rows;
    }
}

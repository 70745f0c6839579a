package org.thongthin.organisation.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.thongthin.organisation.OrganisationRow;
import org.thongthin.organisation.Place;
import org.thongthin.organisation.service.OrganisationService;
import org.thongthin.platform.Slice;
import org.thongthin.platform.web.Address;

/** The organisations of a place; also the list from which one is chosen for somebody. */
@Named("organisationList")
@RequestScoped
public class OrganisationListPage {

    @EJB
    OrganisationService organisations;

    @Inject
    Address address;

    private List<Place> places;
    private Place place;
    private Slice<OrganisationRow> rows;

    @PostConstruct
    void load() {
        places = organisations.places();
        place = organisations.place(address.text("at"));
        rows = organisations.list(place, address.text("q"), isEnded(), address.getPage());
    }

    public List<Place> getPlaces() {
        return places;
    }

    public Place getPlace() {
        return place;
    }

    public Slice<OrganisationRow> getRows() {
        return rows;
    }

    /** Whether those that are no more are listed too. */
    public boolean isEnded() {
        return !address.text("ended").isEmpty();
    }
}

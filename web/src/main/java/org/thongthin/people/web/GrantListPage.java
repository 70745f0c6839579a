package org.thongthin.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.thongthin.organisation.Place;
import org.thongthin.people.GrantRow;
import org.thongthin.people.service.GrantService;
import org.thongthin.platform.Role;
import org.thongthin.platform.Slice;
import org.thongthin.platform.ThaiDates;
import org.thongthin.platform.web.Address;

/** Who holds which role where. */
@Named("grantList")
@RequestScoped
public class GrantListPage {

    @EJB
    GrantService grants;

    @Inject
    Address address;

    @Inject
    Clock clock;

    private List<Place> places;
    private Place place;
    private Slice<GrantRow> rows;

    @PostConstruct
    void load() {
        places = grants.places();
        place = grants.place(address.text("at"));
        rows = grants.list(
                place,
                address.choice("role", Role.class).orElse(null),
                address.text("q"),
                isEnded(),
                address.getPage());
    }

    public List<Place> getPlaces() {
        return places;
    }

    public Place getPlace() {
        return place;
    }

    public Slice<GrantRow> getRows() {
        return rows;
    }

    public Role[] getRoles() {
        return Role.values();
    }

    /** Whether those that count no more are listed too. */
    public boolean isEnded() {
        return !address.text("ended").isEmpty();
    }

    public LocalDate getToday() {
        return ThaiDates.today(clock);
    }
}

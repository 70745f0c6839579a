package org.thongthin.reporting.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.thongthin.organisation.Place;
import org.thongthin.organisation.service.Places;
import org.thongthin.platform.Role;
import org.thongthin.platform.Slice;
import org.thongthin.platform.web.Address;
import org.thongthin.reporting.StaffMember;
import org.thongthin.reporting.Stage;
import org.thongthin.reporting.service.StaffService;

/** A supervisor's own staff. */
@Named("staff")
@RequestScoped
public class StaffPage {

    @EJB
    StaffService service;

    @Inject
    Places places;

    @Inject
    Address address;

    private Place place;
    private Slice<StaffMember> members;

    @PostConstruct
    void load() {
        place = places.of(Role.SUPERVISOR, address.text("at"));
        members = service.staff(place.code(), address.getPage());
    }

    public List<Place> getGranted() {
        return places.granted(Role.SUPERVISOR);
    }

    public Place getPlace() {
        return place;
    }

    public Slice<StaffMember> getMembers() {
        return members;
    }

    /** The icon of a stage. */
    public String icon(Stage stage) {
        return switch (stage) {
            case NONE, WITHDRAWN -> "todo";
            case CERTIFIED -> "done";
            case RETURNED -> "warn";
            case REJECTED -> "bad";
            default -> "doing";
        };
    }
}

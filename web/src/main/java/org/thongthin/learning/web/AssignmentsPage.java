package org.thongthin.learning.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.thongthin.learning.AssignmentRow;
import org.thongthin.learning.service.CourseAssignmentService;
import org.thongthin.organisation.Place;
import org.thongthin.organisation.service.Places;
import org.thongthin.platform.Role;
import org.thongthin.platform.Slice;
import org.thongthin.platform.web.Address;

/** HR: what was assigned at a place, and how far its people are. */
@Named("assignments")
@RequestScoped
public class AssignmentsPage {

    @EJB
    CourseAssignmentService service;

    @Inject
    Places places;

    @Inject
    Address address;

    private Place place;
    private Slice<AssignmentRow> rows;

    @PostConstruct
    void load() {
        place = places.of(Role.HR, address.text("at"));
        rows = service.at(place.code(), address.getPage());
    }

    public List<Place> getGranted() {
        return places.granted(Role.HR);
    }

    public Place getPlace() {
        return place;
    }

    public Slice<AssignmentRow> getRows() {
        return rows;
    }
}

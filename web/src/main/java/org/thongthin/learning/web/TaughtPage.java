package org.thongthin.learning.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.thongthin.learning.TaughtRow;
import org.thongthin.learning.service.TeachingService;
import org.thongthin.organisation.Place;
import org.thongthin.platform.Slice;
import org.thongthin.platform.web.Address;

/** A trainer's courses; place, search word and page are in the address. */
@Named("taught")
@RequestScoped
public class TaughtPage {

    private static final int SIZE = 20;

    @EJB
    TeachingService teaching;

    @Inject
    Address address;

    private List<Place> granted;
    private Place place;
    private Slice<TaughtRow> courses;

    @PostConstruct
    void load() {
        String at = address.text("at");
        granted = teaching.granted();
        place = teaching.place(at);
        courses = teaching.courses(at, address.text("q"), address.getPage(), SIZE);
    }

    public List<Place> getGranted() {
        return granted;
    }

    public Place getPlace() {
        return place;
    }

    public Slice<TaughtRow> getCourses() {
        return courses;
    }
}

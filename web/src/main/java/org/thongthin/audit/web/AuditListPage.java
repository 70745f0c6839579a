package org.thongthin.audit.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.thongthin.audit.AuditAction;
import org.thongthin.audit.AuditFilter;
import org.thongthin.audit.AuditPage;
import org.thongthin.audit.service.AuditSearch;
import org.thongthin.organisation.Place;
import org.thongthin.platform.ThaiDates;
import org.thongthin.platform.web.Address;

/** Who did what, to whom and when, at a place. */
@Named("auditList")
@RequestScoped
public class AuditListPage {

    @EJB
    AuditSearch search;

    @Inject
    Address address;

    private List<Place> places;
    private Place place;
    private AuditPage found;

    @PostConstruct
    void load() {
        places = search.places();
        place = search.place(address.text("at"));
        AuditFilter filter = new AuditFilter(
                address.id("person").orElse(null),
                address.choice("action", AuditAction.class).orElse(null),
                day("from"),
                day("through"));
        found = search.find(place, filter, address.id("before").orElse(null));
    }

    private LocalDate day(String name) {
        String typed = address.text(name);
        return typed.isEmpty() ? null : ThaiDates.parse(typed);
    }

    public List<Place> getPlaces() {
        return places;
    }

    public Place getPlace() {
        return place;
    }

    public AuditPage getFound() {
        return found;
    }

    public AuditAction[] getActions() {
        return AuditAction.values();
    }
}

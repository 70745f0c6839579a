package org.thongthin.audit.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.primefaces.event.SelectEvent;
import org.thongthin.audit.AuditAction;
import org.thongthin.audit.AuditFilter;
import org.thongthin.audit.AuditPage;
import org.thongthin.audit.service.AuditSearch;
import org.thongthin.organisation.Place;
import org.thongthin.people.PersonChoice;
import org.thongthin.platform.ThaiDates;
import org.thongthin.platform.web.Address;
import org.thongthin.platform.web.Language;

/** Who did what, to whom and when, at a place. */
@Named("auditList")
@RequestScoped
public class AuditListPage {

    @EJB
    AuditSearch search;

    @Inject
    Address address;

    @Inject
    Language language;

    private List<Place> places;
    private Place place;
    private AuditPage found;
    private String person;

    @PostConstruct
    void load() {
        places = search.places();
        place = search.place(address.text("at"));
        if (isAskedWhileTyping()) {
            return;
        }
        AuditFilter filter = new AuditFilter(
                address.id("person").orElse(null),
                address.choice("action", AuditAction.class).orElse(null),
                day("from"),
                day("through"));
        found = search.find(place, filter, address.id("before").orElse(null));
    }

    /** Then only names are looked for, not entries. */
    private static boolean isAskedWhileTyping() {
        return FacesContext.getCurrentInstance().getPartialViewContext().isAjaxRequest();
    }

    /** For the field that searches while one types. */
    public List<PersonChoice> people(String word) {
        return search.people(place, word);
    }

    /** How somebody is named among those found; null, before anybody was found, as nothing. */
    public String label(PersonChoice one) {
        Locale locale = language.getLocale();
        return one == null
                ? ""
                : one.name().in(locale) + " · " + one.organisation().in(locale);
    }

    /** Shows the entries of the person who was chosen. */
    public void choose(SelectEvent<String> chosen) throws IOException {
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect("/admin/audit?at=" + place.code() + "&person=" + Long.valueOf(chosen.getObject()));
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

    /** What is in the field: part of a name, or the id of who was chosen. */
    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public AuditAction[] getActions() {
        return AuditAction.values();
    }
}

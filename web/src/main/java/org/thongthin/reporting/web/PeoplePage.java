package org.thongthin.reporting.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.thongthin.platform.web.Address;
import org.thongthin.reporting.PeopleList;
import org.thongthin.reporting.service.PeopleService;

/** HR's list of people; all that it shows is in the address. */
@Named("hrPeople")
@RequestScoped
public class PeoplePage {

    private static final int SIZE = 20;

    @EJB
    PeopleService people;

    @Inject
    Filters filters;

    @Inject
    Address address;

    private PeopleList list;

    @PostConstruct
    void load() {
        list = people.people(filters.getAt(), filters.getProgramme(), filters.filter(), address.getPage(), SIZE);
    }

    public PeopleList getList() {
        return list;
    }

    /** Whether something was to be done with nobody chosen. */
    public boolean isNobodyChosen() {
        return address.text("chosen").equals("nobody");
    }

    /** Whether more were to be assigned a course than one assignment takes. */
    public boolean isTooMany() {
        return address.text("chosen").equals("many");
    }

    public int getMostAssigned() {
        return AssignServlet.MOST_PEOPLE;
    }
}

package org.thongthin.people.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.thongthin.organisation.Occupants;
import org.thongthin.organisation.Place;
import org.thongthin.people.People;

/** Who works where, by postings. */
@ApplicationScoped
public class Staffing implements Occupants {

    @Inject
    People people;

    @Override
    public long after(Place place, LocalDate day) {
        return people.postingsAfter(place.subtree(), day);
    }
}

package org.thongthin.interchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.thongthin.people.CountryFounded;
import org.thongthin.platform.service.Seeder;

/** Runs {@link StarterContent} at every start, after the organisations are there, and when the set-up has made the first one. */
@ApplicationScoped
public class StarterContentSeeder implements Seeder {

    @Inject
    StarterContent content;

    @Override
    public int rank() {
        return 20;
    }

    @Override
    public void seed() {
        content.bring();
    }

    void founded(@Observes CountryFounded event) {
        content.bring();
    }
}

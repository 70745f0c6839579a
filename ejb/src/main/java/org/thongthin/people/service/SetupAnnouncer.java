package org.thongthin.people.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.thongthin.platform.service.Seeder;

/** Announces the set-up code after everything else had its chance to make accounts. */
@ApplicationScoped
public class SetupAnnouncer implements Seeder {

    @Inject
    SetupService setup;

    @Override
    public int rank() {
        return 90;
    }

    @Override
    public void seed() {
        setup.announce();
    }
}

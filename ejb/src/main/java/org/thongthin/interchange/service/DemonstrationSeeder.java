package org.thongthin.interchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.thongthin.platform.Settings;
import org.thongthin.platform.service.Seeder;

/** Loads the demonstration data into an empty database, only when the setting says so. */
@ApplicationScoped
public class DemonstrationSeeder implements Seeder {

    @Inject
    Settings settings;

    @Inject
    Demonstration demonstration;

    @Override
    public int rank() {
        return 10;
    }

    @Override
    public void seed() {
        if (settings.isDemonstration()) {
            demonstration.load();
        }
    }
}

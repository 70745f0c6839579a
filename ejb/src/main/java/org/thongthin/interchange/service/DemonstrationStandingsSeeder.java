package org.thongthin.interchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.thongthin.platform.Settings;
import org.thongthin.platform.service.Seeder;

/** After the demonstration's people and the starter content: lets people have gone their way, only when the setting says so. */
@ApplicationScoped
public class DemonstrationStandingsSeeder implements Seeder {

    @Inject
    Settings settings;

    @Inject
    DemonstrationStandings standings;

    @Override
    public int rank() {
        return 30;
    }

    @Override
    public void seed() {
        if (settings.isDemonstration()) {
            standings.load();
        }
    }
}

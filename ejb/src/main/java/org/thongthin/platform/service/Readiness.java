package org.thongthin.platform.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicReference;

/** How far this node's start has come. Requests are served from READY on; until then they are told to come back. */
@ApplicationScoped
public class Readiness {

    public enum Stage {
        WAITING_FOR_DATABASE,
        MIGRATING,
        SEEDING,
        READY,
        /** Not started for a reason that waiting does not mend: a schema it cannot use, content it cannot read. The log says why. */
        FAILED,
        STOPPING
    }

    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.WAITING_FOR_DATABASE);

    public Stage getStage() {
        return stage.get();
    }

    public boolean isReady() {
        return stage.get() == Stage.READY;
    }

    void reached(Stage next) {
        stage.set(next);
    }
}

package org.thongthin.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.thongthin.organisation.Organisations;
import org.thongthin.organisation.Place;
import org.thongthin.platform.Role;
import org.thongthin.reporting.service.Counting;
import org.thongthin.reporting.service.DashboardService;
import org.thongthin.testing.Acting;
import org.thongthin.testing.Crowd;
import org.thongthin.testing.Given;
import org.thongthin.testing.InServer;
import org.thongthin.testing.Login;

/** Counting anew while the facts go on changing. */
class CountingIT extends InServer {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Given given;

    @Inject
    GivenStandings standings;

    @Inject
    Counting counting;

    @Inject
    DashboardService dashboards;

    @Inject
    Organisations organisations;

    @Inject
    Acting acting;

    @Inject
    Marks marks;

    @Resource
    UserTransaction transaction;

    @Test
    void whatIsMarkedWhileItsEmployerIsCountedIsCountedAnew() throws Exception {
        Long town = given.municipality();
        somebodyIn(town);
        countAll();
        marks.put(town);
        long before = marks.rounds();
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try {
            transaction.begin();
            Future<Boolean> counted;
            try {
                marks.holdCounts(town);
                counted = threads.submit(
                        () -> CDI.current().select(Crowd.class).get().inRequest(counting::countSome));
                awaitBeingCounted(town);
                marks.put(town);
            } finally {
                transaction.rollback();
            }
            counted.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } finally {
            threads.shutdownNow();
        }
        countAll();
        assertTrue(marks.rounds() >= before + 2, "the later mark has gone with the earlier one");
    }

    @Test
    void whatIsKeptInMemoryIsReadAnewOnceTheCountsHaveChanged() throws Exception {
        Long town = given.municipality();
        Login hr = given.personIn(provinceOf(town), Role.HR);
        somebodyIn(town);
        countAll();
        assertEquals(1, acting.as(hr, () -> peopleOf(town)));
        assertEquals(1, acting.as(hr, () -> peopleOf(town)), "as it is kept");
        somebodyIn(town);
        countAll();
        assertEquals(2, acting.as(hr, () -> peopleOf(town)));
    }

    /** What the dashboard of its province says of the town. */
    private long peopleOf(Long town) {
        return dashboards.dashboard(standings.code(provinceOf(town)), null).coverage().stream()
                .filter(row -> row.place().id().equals(town))
                .findFirst()
                .orElseThrow()
                .people();
    }

    private Long provinceOf(Long town) {
        Place place = organisations.place(standings.code(town)).orElseThrow();
        return Long.valueOf(place.path().split("/")[2]);
    }

    private void somebodyIn(Long town) {
        standings.tell(standings.person("ทดสอบ นับใหม่", "Test Anew", town, standings.today(), null));
    }

    private void awaitBeingCounted(Long employer) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!marks.areBeingCounted(employer)) {
            assertTrue(Instant.now().isBefore(end), "nobody has taken the mark, or only after counting");
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private void countAll() {
        while (counting.countSome()) {
            // until nothing is behind
        }
    }
}

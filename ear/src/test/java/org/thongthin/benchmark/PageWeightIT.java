package org.thongthin.benchmark;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.thongthin.statements.GivenPlenty;
import org.thongthin.statements.Plenty;
import org.thongthin.testing.GivenFromOutside;
import org.thongthin.testing.Journey;

/** Pages of learners stay light enough for a weak link: what a real browser has to load at the first visit, and when it comes back. */
class PageWeightIT extends Journey {

    private static final long FIRST_BYTES = 350 * 1024;
    private static final long FIRST_REQUESTS = 20;
    private static final long LATER_BYTES = 20 * 1024;

    @Test
    void learnersPagesAreLight() {
        GivenPlenty given = GivenFromOutside.given(GivenPlenty.class);
        Plenty plenty = given.of(20);
        try {
            List<String> pages = List.of(
                    "/home",
                    "/courses",
                    "/courses/" + plenty.course(),
                    "/learn/" + plenty.course() + "/m" + (plenty.rows() - 1) + "/" + plenty.page(),
                    "/quiz/" + plenty.attempt() + "/result");
            for (Weight.Page page : Weight.of(plenty.officer(), pages)) {
                assertTrue(page.first() > 0 && page.first() <= FIRST_BYTES, page.toString());
                assertTrue(page.firstRequests() <= FIRST_REQUESTS, page.toString());
                assertTrue(page.later() > 0 && page.later() <= LATER_BYTES, page.toString());
            }
        } finally {
            given.withdraw(plenty);
        }
    }
}

package org.thongthin.benchmark;

import java.util.List;
import java.util.Map;
import org.thongthin.testing.Browser;
import org.thongthin.testing.Login;
import org.thongthin.testing.Screen;

/** What a page weighs in a real browser: bytes on the wire with headers, and requests; at the first visit and when it is come back to. */
final class Weight {

    /** @param later at the next visit, when the browser has kept what it may */
    record Page(String path, long first, long firstRequests, long later, long laterRequests) {}

    private static final String SUM =
            "return performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation'))"
                    + ".filter(e => e.transferSize > 0).reduce((s, e) => [s[0] + e.transferSize, s[1] + 1], [0, 0])";

    private Weight() {}

    static List<Page> of(Login login, List<String> paths) {
        return paths.stream()
                .map(path -> {
                    try (Browser browser = Browser.on(Screen.PHONE_TH).as(login)) {
                        browser.cdp("Network.enable", Map.of());
                        browser.open(path);
                        List<?> first = (List<?>) browser.script(SUM);
                        browser.open(path);
                        List<?> later = (List<?>) browser.script(SUM);
                        return new Page(path, number(first, 0), number(first, 1), number(later, 0), number(later, 1));
                    }
                })
                .toList();
    }

    private static long number(List<?> sums, int index) {
        return ((Number) sums.get(index)).longValue();
    }
}

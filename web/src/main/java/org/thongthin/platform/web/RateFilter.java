package org.thongthin.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.thongthin.platform.Settings;

/**
 * Limits how often one address may verify certificates: so many requests a minute on this node (setting
 * {@code thongthin.verify.per.minute}, 60 unless set). Addresses are forgotten with the minute.
 */
public class RateFilter implements Filter {

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    Problems problems;

    private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();
    private volatile long minute;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        String path = RequestFacts.path(http);
        if (!path.equals("/verify") && !path.startsWith("/verify/") || isWithin(http.getRemoteAddr())) {
            chain.doFilter(request, response);
        } else {
            ((HttpServletResponse) response)
                    .setHeader(
                            "Retry-After", String.valueOf(60 - clock.instant().getEpochSecond() % 60));
            problems.answer(http, (HttpServletResponse) response, 429, "TooManyRequests");
        }
    }

    private boolean isWithin(String address) {
        long now = clock.instant().getEpochSecond() / 60;
        if (now != minute) {
            counts.clear();
            minute = now;
        }
        return counts.computeIfAbsent(address, a -> new AtomicInteger()).incrementAndGet()
                <= settings.number("thongthin.verify.per.minute", 60);
    }
}

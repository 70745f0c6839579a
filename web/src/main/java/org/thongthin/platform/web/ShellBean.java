package org.thongthin.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import org.thongthin.platform.Settings;
import org.thongthin.platform.ThaiDates;

/** What header and menu need. */
@Named("shell")
@RequestScoped
public class ShellBean {

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    public boolean isDemonstration() {
        return settings.isDemonstration();
    }

    /** The product's date and time where its clock has been moved, empty otherwise. */
    public String getMovedClock() {
        return settings.clockOffset().equals(Duration.ZERO)
                ? ""
                : ThaiDates.dateTime(clock.instant(), language.getLocale());
    }

    /** The address of this page, to come back to. */
    public String getHere() {
        String query = request.getMethod().equals("GET") ? request.getQueryString() : null;
        return RequestFacts.path(request) + (query == null ? "" : "?" + query);
    }

    /** {@code page} where this address lies under the given one: for the menu's aria-current. */
    public String current(String path) {
        return RequestFacts.isUnder(request, path) ? "page" : null;
    }
}

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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.thongthin.platform.Caller;
import org.thongthin.platform.web.Access.Holding;
import org.thongthin.platform.web.Access.Keyed;
import org.thongthin.platform.web.Access.Open;

/**
 * Lets a request through to what {@link Routes} says answers it, if the caller may: not signed in goes to the sign-in page (REST:
 * 401), a role held nowhere is 403, an address that is not in the list is 404. Who has to see another page first is sent there.
 */
public class RouteFilter implements Filter {

    private static final Logger LOG = Logger.getLogger(RouteFilter.class);

    @Inject
    Caller caller;

    @Inject
    FirstStop firstStop;

    @Inject
    Problems problems;

    @Override
    public void doFilter(ServletRequest incoming, ServletResponse outgoing, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) incoming;
        HttpServletResponse response = (HttpServletResponse) outgoing;
        Optional<Routes.Match> match = RequestFacts.match(request);
        if (match.isEmpty()) {
            problems.answer(request, response, 404, "NotFound");
            return;
        }
        Optional<Exception> fault = RequestFacts.fault(request);
        if (fault.isPresent()) {
            LOG.errorf(fault.get(), "It could not be found out who asks for %s", RequestFacts.path(request));
            problems.answer(request, response, 500, "Failure");
            return;
        }
        Route route = match.get().route();
        if (!mayPass(route, request, response)) {
            return;
        }
        if (route.view() == null) {
            chain.doFilter(request, response);
        } else {
            request.getRequestDispatcher(route.view()).forward(request, response);
        }
    }

    private boolean mayPass(Route route, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Access access = route.access();
        if (access instanceof Open || access instanceof Keyed) {
            return true;
        }
        boolean rest = RequestFacts.path(request).startsWith("/api/");
        if (!caller.isSignedIn()) {
            if (rest) {
                problems.answer(request, response, 401, "NotSignedIn");
            } else {
                response.sendRedirect("/login?to=" + URLEncoder.encode(asked(request), StandardCharsets.UTF_8));
            }
            return false;
        }
        if (access instanceof Holding holding && caller.getRoles().stream().noneMatch(holding.roles()::contains)) {
            problems.answer(request, response, 403, "RoleMissing");
            return false;
        }
        Optional<String> first = firstStop.get();
        if (!rest && route.view() != null && first.isPresent() && !first.get().equals(route.pattern())) {
            response.sendRedirect(first.get() + "?to=" + URLEncoder.encode(asked(request), StandardCharsets.UTF_8));
            return false;
        }
        return true;
    }

    private static String asked(HttpServletRequest request) {
        // After a POST there is nothing to come back to but the page itself.
        String query = request.getMethod().equals("GET") ? request.getQueryString() : null;
        return RequestFacts.path(request) + (query == null ? "" : "?" + query);
    }
}

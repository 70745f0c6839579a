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
import java.net.URI;
import java.util.Set;
import org.thongthin.platform.web.Access.Keyed;

/**
 * Forged requests. Every request that may change something must come from our own pages (Sec-Fetch-Site, or else Origin); forms
 * carry the session's token too where there is a session (hidden field {@code csrf}). Answers of an attempt carry a key of their own
 * instead, which a foreign page cannot know. OWASP CSRF Prevention Cheat Sheet.
 */
public class SameOriginFilter implements Filter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    Problems problems;

    @Inject
    CsrfToken token;

    @Override
    public void doFilter(ServletRequest incoming, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) incoming;
        if (request.getContentLengthLong() > EntryServlet.MOST_BYTES) {
            problems.answer(request, (HttpServletResponse) response, 413, "UploadTooLarge");
        } else if (SAFE.contains(request.getMethod()) || isKeyed(request) || comesFromUs(request) && isMeant(request)) {
            chain.doFilter(request, response);
        } else {
            problems.answer(request, (HttpServletResponse) response, 403, "RequestForged");
        }
    }

    /** REST calls need a proven origin, forms the session's token: a page that outlives its session signs in again by REST. */
    private boolean isMeant(HttpServletRequest request) {
        return RequestFacts.path(request).startsWith("/api/")
                ? request.getHeader("Sec-Fetch-Site") != null || request.getHeader("Origin") != null
                : token.isIn(request);
    }

    private static boolean isKeyed(HttpServletRequest request) {
        return RequestFacts.match(request)
                .filter(m -> m.route().access() instanceof Keyed)
                .isPresent();
    }

    private static boolean comesFromUs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin == null || authority(origin).equalsIgnoreCase(request.getHeader("Host"));
    }

    private static String authority(String origin) {
        try {
            return String.valueOf(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }
}

package org.thongthin.platform.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jboss.logging.MDC;
import org.thongthin.platform.RandomCodes;

/** Gives each request an id that its log lines, its answer (X-Request-Id) and its error page carry; sets the security headers. */
public class RequestIdFilter implements Filter {

    private static final String KEY = "request";

    /** What search engines may keep. Nothing is disallowed in robots.txt: what they may not read they keep by its address. */
    private static final Set<String> FOR_SEARCH_ENGINES = Set.of("/", "/privacy");

    private String policy;

    @Override
    public void init(FilterConfig config) {
        policy = config.getServletContext().getInitParameter("primefaces.CSP_POLICY");
    }

    @Override
    public void doFilter(ServletRequest incoming, ServletResponse outgoing, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) incoming;
        HttpServletResponse response = (HttpServletResponse) outgoing;
        String code = RandomCodes.ofLength(8);
        String id = code.substring(0, 4) + "-" + code.substring(4);
        RequestFacts.id(request, id);
        RequestFacts.path(request);
        MDC.put(KEY, id);
        response.setHeader("X-Request-Id", id);
        secure(request, response);
        PageResponse page = new PageResponse(response);
        try {
            chain.doFilter(request, page);
            page.finish();
        } finally {
            MDC.remove(KEY);
        }
    }

    private void secure(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(PageResponse.POLICY, policy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
        if (!FOR_SEARCH_ENGINES.contains(RequestFacts.path(request))) {
            response.setHeader("X-Robots-Tag", "noindex, nofollow");
        }
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }
}

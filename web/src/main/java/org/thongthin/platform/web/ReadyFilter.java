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
import org.thongthin.platform.service.Readiness;

/** Until the node is ready, and while it stops, everything but the health addresses is told to come back in a moment. */
public class ReadyFilter implements Filter {

    @Inject
    Readiness readiness;

    @Inject
    Problems problems;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        String path = RequestFacts.path(http);
        if (readiness.isReady() || path.startsWith("/health/") || path.startsWith("/static/")) {
            chain.doFilter(request, response);
        } else {
            ((HttpServletResponse) response).setHeader("Retry-After", "3");
            problems.answer(http, (HttpServletResponse) response, 503, "NotReady");
        }
    }
}

package org.thongthin.platform.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.thongthin.platform.SqlCount;

/**
 * A measuring aid, off unless the setting {@code thongthin.sql.count} is true: tells in each answer how many SQL statements its
 * request took ({@link SqlCount}), sign-in check included, as {@code X-Sql-Statements: 7} and, where a browser can read it of its
 * own navigation, as {@code Server-Timing: sql;dur=7}. First of all filters; as a listener it sets the count back before the
 * container authenticates, which comes before any filter.
 */
public class SqlCountFilter implements Filter, ServletRequestListener {

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        if (SqlCount.isOn()) {
            SqlCount.setBack();
        }
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!SqlCount.isOn()) {
            chain.doFilter(request, response);
            return;
        }
        CountedResponse counted = new CountedResponse((HttpServletResponse) response);
        chain.doFilter(request, counted);
        counted.send();
    }
}

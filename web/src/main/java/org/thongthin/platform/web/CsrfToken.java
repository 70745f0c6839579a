package org.thongthin.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.thongthin.platform.RandomCodes;

/** The token that ties a form to the session it was made for. There is one only where somebody is signed in. */
@Named("csrf")
@RequestScoped
public class CsrfToken {

    private static final String KEY = "csrf";

    @Inject
    HttpServletRequest request;

    /** For the hidden field; empty where there is no session (then the origin alone decides). */
    public String getToken() {
        HttpSession session = request.getSession(false);
        Object token = session == null ? null : session.getAttribute(KEY);
        return token == null ? "" : (String) token;
    }

    /** Called at sign-in, after the session has changed its id. */
    public static String renew(HttpSession session) {
        String token = RandomCodes.ofLength(32);
        session.setAttribute(KEY, token);
        return token;
    }

    boolean isIn(HttpServletRequest asked) {
        HttpSession session = asked.getSession(false);
        Object expected = session == null ? null : session.getAttribute(KEY);
        if (expected == null) {
            return true;
        }
        String header = asked.getHeader("X-CSRF-Token");
        String sent = header != null ? header : asked.getParameter("csrf");
        return sent != null
                && MessageDigest.isEqual(
                        sent.getBytes(StandardCharsets.UTF_8), ((String) expected).getBytes(StandardCharsets.UTF_8));
    }
}

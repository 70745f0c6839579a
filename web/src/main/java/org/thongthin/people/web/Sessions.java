package org.thongthin.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.thongthin.people.SignedIn;
import org.thongthin.people.service.SignInService;
import org.thongthin.platform.web.CsrfToken;

/** Begins and renews login sessions. */
@ApplicationScoped
public class Sessions {

    @Inject
    SignInService signIn;

    /**
     * Signs in and begins a session under a fresh id (a session fixed by somebody else is worth nothing).
     *
     * @return the session's token against forged requests
     */
    public String signIn(HttpServletRequest request, String username, char[] password) {
        return begin(request, signIn.signIn(username, password, request.getRemoteAddr()));
    }

    /** Begins a session, or goes on with the present one under a fresh id. */
    String begin(HttpServletRequest request, SignedIn signedIn) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        HttpSession session = request.getSession(true);
        session.setAttribute(SessionMechanism.KEY, signedIn);
        return CsrfToken.renew(session);
    }
}

package org.thongthin.people.web;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.stream.Collectors;
import org.thongthin.people.SignedIn;
import org.thongthin.people.Visitor;
import org.thongthin.people.service.AccountService;
import org.thongthin.platform.Caller;
import org.thongthin.platform.service.Readiness;
import org.thongthin.platform.web.Access.Keyed;
import org.thongthin.platform.web.FirstStop;
import org.thongthin.platform.web.RequestFacts;

/**
 * Who makes a request: read anew from the database each time, by the ids that the session keeps, so that an ended grant, a closed
 * account or a changed password counts from the next request on. What a caller may open is decided later, by the route's own rule.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {

    static final String KEY = "signedIn";

    @Inject
    AccountService accounts;

    @Inject
    Caller caller;

    @Inject
    VisitorBean visitorBean;

    @Inject
    FirstStop firstStop;

    @Inject
    Readiness readiness;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        HttpSession session = request.getSession(false);
        if (session == null || !readiness.isReady() || isBesideSessions(request)) {
            return context.doNothing();
        }
        SignedIn signedIn = (SignedIn) session.getAttribute(KEY);
        if (signedIn == null) {
            return context.doNothing();
        }
        Optional<Visitor> found;
        try {
            found = accounts.visitor(signedIn);
        } catch (EJBException fault) {
            // Here no filter has run yet: a page of the product's own is made once they have.
            RequestFacts.fault(request, fault);
            return context.doNothing();
        }
        if (found.isEmpty()) {
            session.invalidate();
            return context.doNothing();
        }
        Visitor visitor = found.get();
        caller.become(visitor.personId(), visitor.grants());
        visitorBean.is(visitor);
        if (visitor.noticeVersion() < AccountService.NOTICE_VERSION) {
            firstStop.set("/welcome");
        }
        return context.notifyContainerAboutLogin(
                new CallerPrincipal(String.valueOf(visitor.personId())),
                visitor.grants().keySet().stream().map(Enum::name).collect(Collectors.toSet()));
    }

    private static boolean isBesideSessions(HttpServletRequest request) {
        String path = RequestFacts.path(request);
        return path.startsWith("/static/")
                || path.startsWith("/health/")
                || path.startsWith("/jakarta.faces.resource/")
                || RequestFacts.match(request)
                        .filter(match -> match.route().access() instanceof Keyed)
                        .isPresent();
    }
}

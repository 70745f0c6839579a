package org.thongthin.people.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.thongthin.people.SignInRefused;
import org.thongthin.people.SignedIn;
import org.thongthin.people.service.SignInService;
import org.thongthin.platform.Caller;
import org.thongthin.platform.NotSignedIn;
import org.thongthin.platform.web.CsrfToken;

/** Signing in again in place, from a page whose session has ended. */
@Path("/session")
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {

    /**
     * @param csrf the token of the session, for forms that go on in it
     * @param person whose session it is
     */
    public record Present(String csrf, Long person) {}

    /**
     * What somebody typed.
     *
     * @param person whom the page was made for; null: whoever it is
     */
    public record Typed(String username, String password, Long person) {}

    @Inject
    SignInService signIn;

    @Inject
    Sessions sessions;

    @Inject
    Caller caller;

    @Inject
    CsrfToken csrf;

    @Context
    HttpServletRequest request;

    @GET
    public Present present() {
        if (!caller.isSignedIn()) {
            throw new NotSignedIn();
        }
        return new Present(csrf.getToken(), caller.getPersonId());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Present signInAgain(Typed typed) {
        if (typed == null || typed.username() == null || typed.password() == null) {
            throw new SignInRefused();
        }
        SignedIn signedIn = signIn.signInAgain(
                typed.person(), typed.username(), typed.password().toCharArray(), request.getRemoteAddr());
        return new Present(sessions.begin(request, signedIn), signedIn.personId());
    }
}

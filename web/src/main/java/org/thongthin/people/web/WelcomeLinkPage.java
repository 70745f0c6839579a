package org.thongthin.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.thongthin.people.PasswordsDiffer;
import org.thongthin.people.service.SignInLinks;
import org.thongthin.platform.web.RequestFacts;

/** What a one-time link opens: the form by which its person sets a password. */
@Named("welcomeLink")
@RequestScoped
public class WelcomeLinkPage {

    @EJB
    SignInLinks links;

    @Inject
    HttpServletRequest request;

    @Inject
    FacesContext faces;

    private String token;
    private String username;
    private String next;
    private String again;

    @PostConstruct
    void load() {
        token = RequestFacts.parameter(request, "token");
        username = links.username(token, request.getRemoteAddr());
    }

    public void set() throws IOException {
        if (!next.equals(again)) {
            throw new PasswordsDiffer();
        }
        links.setPassword(token, next.toCharArray(), request.getRemoteAddr());
        faces.getExternalContext().redirect("/login?done=password");
    }

    public String getUsername() {
        return username;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}

package org.thongthin.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.thongthin.platform.web.LocalPath;

/** The sign-in form of the landing page and of {@code /login}. */
@Named("signIn")
@RequestScoped
public class SignInPage {

    @Inject
    Sessions sessions;

    @Inject
    FacesContext faces;

    private String username;
    private String password;
    private String to;

    public void submit() throws IOException {
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        sessions.signIn(request, username, password == null ? new char[0] : password.toCharArray());
        external.redirect(LocalPath.of(to, "/home"));
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** Where to go afterwards; null: home. */
    public String getTo() {
        return to == null
                ? FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()
                        .get("to")
                : to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}

package org.thongthin.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.thongthin.people.service.AccountService;
import org.thongthin.platform.web.LocalPath;

/** The privacy notice at the first sign-in: shown and acknowledged as read; it asks for no consent. */
@Named("notice")
@RequestScoped
public class NoticePage {

    @Inject
    AccountService accounts;

    @Inject
    FacesContext faces;

    private String to;

    public void read() throws IOException {
        accounts.readNotice();
        faces.getExternalContext().redirect(LocalPath.of(to, "/home"));
    }

    public String getTo() {
        return to == null ? faces.getExternalContext().getRequestParameterMap().get("to") : to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}

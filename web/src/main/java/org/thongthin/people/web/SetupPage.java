package org.thongthin.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.thongthin.people.FirstAdministrator;
import org.thongthin.people.SetupClosed;
import org.thongthin.people.service.SetupService;
import org.thongthin.platform.Bilingual;

/** The one-time set-up of an empty database. */
@Named("setup")
@RequestScoped
public class SetupPage {

    @EJB
    SetupService setup;

    private final Map<String, String> typed = new HashMap<>();

    @PostConstruct
    void check() {
        if (!setup.isOpen()) {
            throw new SetupClosed();
        }
    }

    public void create() throws IOException {
        FirstAdministrator first = new FirstAdministrator(
                text("organisation"), text("name"), text("given"), typed.get("username"), typed.get("password"));
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        setup.setUp(typed.get("code"), first, ((HttpServletRequest) external.getRequest()).getRemoteAddr());
        external.redirect("/login");
    }

    private Bilingual text(String name) {
        return new Bilingual(typed.get(name), typed.get(name + "En"));
    }

    /** What is in the fields, by their ids. */
    public Map<String, String> getTyped() {
        return typed;
    }
}

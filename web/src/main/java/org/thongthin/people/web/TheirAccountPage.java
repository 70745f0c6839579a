package org.thongthin.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.thongthin.people.AccountView;
import org.thongthin.people.service.AccountKeeping;
import org.thongthin.platform.Settings;
import org.thongthin.platform.web.Address;

/** Another person's account. A link is shown on the answer to the form that made it, and never again. */
@Named("theirAccount")
@RequestScoped
public class TheirAccountPage {

    @EJB
    AccountKeeping accounts;

    @Inject
    Address address;

    @Inject
    Settings settings;

    @Inject
    FacesContext faces;

    private final Map<String, String> typed = new HashMap<>();
    private AccountView view;
    private String link;

    @PostConstruct
    void load() {
        view = accounts.of(address.pathId("person"));
    }

    public void open() {
        show(accounts.open(view.person().id(), typed.get("username")));
    }

    public void reset() {
        show(accounts.reset(view.person().id()));
    }

    private void show(String token) {
        link = settings.publicUrl() + "/welcome-link/" + token;
        load();
    }

    public void deactivate() throws IOException {
        accounts.deactivate(view.person().id());
        done("deactivated");
    }

    public void reactivate() throws IOException {
        accounts.reactivate(view.person().id());
        done("reactivated");
    }

    private void done(String what) throws IOException {
        faces.getExternalContext().redirect("/directory/people/" + view.person().id() + "/account?done=" + what);
    }

    public AccountView getView() {
        return view;
    }

    /** The link that was just made; null where none was. */
    public String getLink() {
        return link;
    }

    /** What is in the fields, by their ids. */
    public Map<String, String> getTyped() {
        return typed;
    }
}

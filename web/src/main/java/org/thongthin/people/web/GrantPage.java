package org.thongthin.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.thongthin.people.GrantRow;
import org.thongthin.people.service.GrantService;
import org.thongthin.platform.ThaiDates;
import org.thongthin.platform.web.Address;

/** One grant, and its end. */
@Named("grantPage")
@RequestScoped
public class GrantPage {

    @EJB
    GrantService grants;

    @Inject
    Address address;

    @Inject
    Clock clock;

    @Inject
    FacesContext faces;

    private final Map<String, String> typed = new HashMap<>();
    private GrantRow row;

    @PostConstruct
    void load() {
        row = grants.open(address.pathId("grant"));
    }

    public void end() throws IOException {
        grants.end(row.id(), typed.get("reason"));
        faces.getExternalContext().redirect("/admin/grants?done=ended");
    }

    public GrantRow getRow() {
        return row;
    }

    /** Whether it counts today or later. */
    public boolean isStanding() {
        return row.lasts(ThaiDates.today(clock));
    }

    /** What is in the fields, by their ids. */
    public Map<String, String> getTyped() {
        return typed;
    }
}

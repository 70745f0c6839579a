package org.thongthin.organisation.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.thongthin.organisation.OrganisationView;
import org.thongthin.organisation.service.OrganisationService;
import org.thongthin.platform.Bilingual;
import org.thongthin.platform.ThaiDates;
import org.thongthin.platform.web.Dates;
import org.thongthin.platform.web.RequestFacts;

/** One organisation: its names and days, and what can be made below it. */
@Named("organisationPage")
@RequestScoped
public class OrganisationPage {

    @EJB
    OrganisationService organisations;

    @Inject
    Dates dates;

    @Inject
    HttpServletRequest request;

    @Inject
    FacesContext faces;

    private final Map<String, String> typed = new HashMap<>();
    private String code;
    private OrganisationView view;

    @PostConstruct
    void load() {
        code = RequestFacts.parameter(request, "code");
        view = organisations.view(code);
        typed.put("version", String.valueOf(view.version()));
        typed.put("name", view.place().name().getTh());
        typed.put("nameEn", view.place().name().getEn());
        typed.put("from", dates.typed(view.from()));
        typed.put("through", dates.typed(view.through()));
    }

    public void edit() throws IOException {
        Bilingual name = new Bilingual(typed.get("name"), typed.get("nameEn"));
        organisations.edit(code, version(), name, ThaiDates.parse(typed.get("from")));
        done("edited");
    }

    public void end() throws IOException {
        String through = typed.get("through");
        LocalDate lastDay = through == null || through.isBlank() ? null : ThaiDates.parse(through);
        organisations.end(code, version(), lastDay);
        done("ended");
    }

    private int version() {
        return Integer.parseInt(typed.get("version"));
    }

    private void done(String what) throws IOException {
        faces.getExternalContext().redirect("/directory/organisations/" + code + "?done=" + what);
    }

    public OrganisationView getView() {
        return view;
    }

    /** What is in the fields, by their ids. */
    public Map<String, String> getTyped() {
        return typed;
    }
}

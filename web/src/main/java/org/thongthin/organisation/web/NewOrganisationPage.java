package org.thongthin.organisation.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.thongthin.organisation.OrganisationDraft;
import org.thongthin.organisation.OrganisationType;
import org.thongthin.organisation.OrganisationView;
import org.thongthin.organisation.service.OrganisationService;
import org.thongthin.platform.Bilingual;
import org.thongthin.platform.ThaiDates;
import org.thongthin.platform.web.Address;

/** A new organisation below another. */
@Named("newOrganisation")
@RequestScoped
public class NewOrganisationPage {

    @EJB
    OrganisationService organisations;

    @Inject
    Address address;

    @Inject
    FacesContext faces;

    private final Map<String, String> typed = new HashMap<>();
    private OrganisationView parent;

    @PostConstruct
    void load() {
        parent = organisations.view(address.text("below"));
    }

    public void create() throws IOException {
        OrganisationDraft draft = new OrganisationDraft(
                OrganisationType.valueOf(typed.get("type")),
                typed.get("code"),
                new Bilingual(typed.get("name"), typed.get("nameEn")),
                ThaiDates.parse(typed.get("from")));
        String code = organisations.create(parent.place().code(), draft);
        faces.getExternalContext().redirect("/directory/organisations/" + code + "?done=created");
    }

    public OrganisationView getParent() {
        return parent;
    }

    /** What is in the fields, by their ids. */
    public Map<String, String> getTyped() {
        return typed;
    }
}

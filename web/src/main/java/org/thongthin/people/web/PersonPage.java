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
import org.thongthin.people.PersonDraft;
import org.thongthin.people.PersonView;
import org.thongthin.people.service.PersonService;
import org.thongthin.platform.Bilingual;
import org.thongthin.platform.web.Address;

/** What is written about one person: names, e-mail, postings. */
@Named("personPage")
@RequestScoped
public class PersonPage {

    @EJB
    PersonService people;

    @Inject
    Address address;

    @Inject
    FacesContext faces;

    private final Map<String, String> typed = new HashMap<>();
    private PersonView view;

    @PostConstruct
    void load() {
        view = people.open(address.pathId("person"));
        typed.put("version", String.valueOf(view.version()));
        typed.put("name", view.name().getTh());
        typed.put("nameEn", view.name().getEn());
        typed.put("given", view.givenName().getTh());
        typed.put("givenEn", view.givenName().getEn());
        typed.put("email", view.email());
    }

    public void edit() throws IOException {
        PersonDraft draft = new PersonDraft(
                new Bilingual(typed.get("name"), typed.get("nameEn")),
                new Bilingual(typed.get("given"), typed.get("givenEn")),
                typed.get("email"));
        people.edit(view.id(), Integer.parseInt(typed.get("version")), draft);
        faces.getExternalContext().redirect("/directory/people/" + view.id() + "?done=edited");
    }

    public PersonView getView() {
        return view;
    }

    /** What is in the fields, by their ids. */
    public Map<String, String> getTyped() {
        return typed;
    }
}

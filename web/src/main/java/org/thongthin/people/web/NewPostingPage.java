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
import org.thongthin.organisation.Place;
import org.thongthin.organisation.service.OrganisationService;
import org.thongthin.people.PersonView;
import org.thongthin.people.PositionType;
import org.thongthin.people.PostingDraft;
import org.thongthin.people.PostingRow;
import org.thongthin.people.service.PersonService;
import org.thongthin.people.service.PostingService;
import org.thongthin.platform.web.Address;

/** A further posting of a person, or one that follows another: a transfer. */
@Named("newPosting")
@RequestScoped
public class NewPostingPage {

    @EJB
    PersonService people;

    @EJB
    PostingService postings;

    @EJB
    OrganisationService organisations;

    @Inject
    Address address;

    @Inject
    FacesContext faces;

    private final Map<String, String> typed = new HashMap<>();
    private PersonView person;
    private PostingRow left;
    private Place place;

    @PostConstruct
    void load() {
        person = people.open(address.pathId("person"));
        left = address.id("leaving").map(person::posting).orElse(null);
        String in = address.text("in");
        place = in.isEmpty() ? null : organisations.place(in);
        if (left != null) {
            typed.put("version", String.valueOf(left.version()));
            typed.put("position", left.position().getTh());
            typed.put("positionEn", left.position().getEn());
            typed.put("type", left.type().name());
        }
    }

    public void start() throws IOException {
        PostingDraft draft = PostingForm.read(typed, place.code());
        if (left == null) {
            postings.start(person.id(), draft);
        } else {
            postings.transfer(left.id(), Integer.parseInt(typed.get("version")), draft);
        }
        faces.getExternalContext().redirect("/directory/people/" + person.id() + "?done=posted");
    }

    public PersonView getPerson() {
        return person;
    }

    /** The posting that ends with the transfer; null: none does. */
    public PostingRow getLeft() {
        return left;
    }

    /** Null: it is still to be chosen. */
    public Place getPlace() {
        return place;
    }

    public PositionType[] getTypes() {
        return PositionType.values();
    }

    /** What is in the fields, by their ids. */
    public Map<String, String> getTyped() {
        return typed;
    }
}

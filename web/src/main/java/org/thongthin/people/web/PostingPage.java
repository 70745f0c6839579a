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
import java.util.List;
import java.util.Map;
import org.thongthin.people.PersonChoice;
import org.thongthin.people.PersonView;
import org.thongthin.people.PostingRow;
import org.thongthin.people.service.PostingService;
import org.thongthin.platform.ThaiDates;
import org.thongthin.platform.web.Address;
import org.thongthin.platform.web.Dates;

/** One posting of a person: its end, and who the supervisor is. */
@Named("postingPage")
@RequestScoped
public class PostingPage {

    @EJB
    PostingService postings;

    @Inject
    Address address;

    @Inject
    Dates dates;

    @Inject
    Clock clock;

    @Inject
    FacesContext faces;

    private final Map<String, String> typed = new HashMap<>();
    private PersonView person;
    private PostingRow row;
    private List<PersonChoice> choices;

    @PostConstruct
    void load() {
        long id = address.pathId("posting");
        person = postings.open(id);
        row = person.posting(id);
        String word = address.text("q");
        choices = word.isEmpty() ? List.of() : postings.supervisors(id, word);
        typed.put("version", String.valueOf(row.version()));
        typed.put("through", dates.typed(row.through() == null ? ThaiDates.today(clock) : row.through()));
    }

    public void end() throws IOException {
        postings.end(row.id(), version(), ThaiDates.parse(typed.get("through")));
        faces.getExternalContext().redirect("/directory/people/" + person.id() + "?done=postingEnded");
    }

    /** @param supervisor null: nobody any more */
    public void supervise(Long supervisor) throws IOException {
        postings.supervise(row.id(), version(), supervisor);
        faces.getExternalContext().redirect("/directory/postings/" + row.id() + "?done=supervised");
    }

    private int version() {
        return Integer.parseInt(typed.get("version"));
    }

    public PersonView getPerson() {
        return person;
    }

    public PostingRow getRow() {
        return row;
    }

    /** Who could be the supervisor, once a name has been searched for. */
    public List<PersonChoice> getChoices() {
        return choices;
    }

    /** What is in the fields, by their ids. */
    public Map<String, String> getTyped() {
        return typed;
    }
}

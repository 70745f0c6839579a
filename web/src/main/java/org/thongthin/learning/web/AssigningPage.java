package org.thongthin.learning.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.thongthin.learning.AssignableCourse;
import org.thongthin.learning.AssignmentDraft;
import org.thongthin.learning.AssignmentPreview;
import org.thongthin.learning.Learner;
import org.thongthin.learning.service.AssigningService;
import org.thongthin.organisation.Place;
import org.thongthin.organisation.service.Places;
import org.thongthin.platform.RandomCodes;
import org.thongthin.platform.Role;
import org.thongthin.platform.Slice;
import org.thongthin.platform.ThaiDates;
import org.thongthin.platform.web.Address;

/**
 * HR assigns a course in three steps on one address: whom (the picker, or people sent here by another list as {@code person=ID}),
 * what and by when, and how many that concerns. Everything chosen so far travels with the form.
 */
@Named("assigning")
@RequestScoped
public class AssigningPage {

    @EJB
    AssigningService service;

    @Inject
    Places places;

    @Inject
    Address address;

    @Inject
    HttpServletRequest request;

    private final Map<String, String> typed = new HashMap<>();
    private boolean replacing;
    private Place place;
    private List<Long> people;
    private boolean picking;
    private Slice<Learner> candidates;
    private List<Learner> chosen;
    private AssignmentPreview preview;

    @PostConstruct
    void load() {
        place = places.of(Role.HR, address.text("at"));
        people = address.ids("person");
        picking =
                people.isEmpty() || "pick".equals(request.getParameter("step")) || request.getParameter("page") != null;
        if (picking) {
            candidates = service.candidates(place.code(), address.text("q"), address.getPage());
        } else {
            chosen = service.chosen(place.code(), people);
        }
    }

    public void show() {
        preview = service.preview(place.code(), people, draft());
    }

    public void assign() throws IOException {
        Long id = service.assign(place.code(), people, draft(), request.getParameter("token"));
        FacesContext.getCurrentInstance().getExternalContext().redirect("/hr/assignments/" + id + "?done=assigned");
    }

    private AssignmentDraft draft() {
        return new AssignmentDraft(
                typed.get("course"), ThaiDates.parse(typed.get("due")), typed.get("note"), replacing);
    }

    public List<Place> getGranted() {
        return places.granted(Role.HR);
    }

    public Place getPlace() {
        return place;
    }

    public boolean isPicking() {
        return picking;
    }

    /** Whether somebody went on without choosing anybody. */
    public boolean isNobody() {
        return people.isEmpty() && "terms".equals(request.getParameter("step"));
    }

    public Slice<Learner> getCandidates() {
        return candidates;
    }

    /** The ids chosen, in the order in which they came. */
    public List<Long> getPeople() {
        return people;
    }

    /** The ids chosen that are not on this page of the picker. */
    public List<Long> getElsewhere() {
        return people.stream()
                .filter(id -> candidates.rows().stream()
                        .noneMatch(row -> row.personId().equals(id)))
                .toList();
    }

    public List<Learner> getChosen() {
        return chosen;
    }

    public List<AssignableCourse> getCourses() {
        return service.courses(place.code());
    }

    /** The title of the course that was chosen. */
    public AssignableCourse getCourse() {
        return getCourses().stream()
                .filter(course -> course.code().equals(typed.get("course")))
                .findFirst()
                .orElse(null);
    }

    /** Whether the last step is shown, or is what was sent: the form names itself. */
    public boolean isConfirming() {
        return preview != null || request.getParameter("confirm") != null;
    }

    /** Null until it was asked for. */
    public AssignmentPreview getPreview() {
        return preview;
    }

    /** Makes the same form sent twice one assignment. */
    public String getToken() {
        String sent = request.getParameter("token");
        return sent == null ? RandomCodes.ofLength(32) : sent;
    }

    /** What is in the fields, by their ids. */
    public Map<String, String> getTyped() {
        return typed;
    }

    public boolean isReplacing() {
        return replacing;
    }

    public void setReplacing(boolean replacing) {
        this.replacing = replacing;
    }
}

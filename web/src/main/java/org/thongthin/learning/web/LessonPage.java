package org.thongthin.learning.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.thongthin.assessment.AttemptRow;
import org.thongthin.assessment.AttemptState;
import org.thongthin.course.OutlineRow;
import org.thongthin.learning.LessonView;
import org.thongthin.learning.service.LessonService;
import org.thongthin.platform.web.RequestFacts;

/** The lesson player: a page to read, or the intro of a quiz with its rules. */
@Named("lesson")
@RequestScoped
public class LessonPage {

    @EJB
    LessonService lessons;

    @Inject
    HttpServletRequest request;

    private LessonView view;

    @PostConstruct
    void load() {
        view = lessons.open(parameter("code"), parameter("module"), parameter("activity"));
    }

    private String parameter(String name) {
        return RequestFacts.parameter(request, name);
    }

    /** Starts the quiz, or goes on with the open attempt. */
    public void start() throws IOException {
        Long attempt = lessons.start(parameter("code"), parameter("module"), parameter("activity"));
        FacesContext.getCurrentInstance().getExternalContext().redirect("/quiz/" + attempt);
    }

    public LessonView getView() {
        return view;
    }

    /** Pictures are named relative to the course version; the page needs their address. */
    public String getHtml() {
        String base =
                "/courses/" + view.facts().code() + "/assets/" + view.facts().versionId() + "/";
        return view.html().replace("src=\"assets/", "src=\"" + base);
    }

    public String address(OutlineRow row) {
        return Outline.address(view.facts().code(), row);
    }

    /** The attempt that is open, null where none is. */
    public AttemptRow getOpen() {
        return view.rules().attempts().stream()
                .filter(attempt -> attempt.state() == AttemptState.OPEN)
                .findFirst()
                .orElse(null);
    }

    /** Position of the activity within its module, from 1. */
    public int getPlace() {
        return (int) view.outline().stream()
                        .filter(row -> row.moduleCode().equals(view.activity().moduleCode()))
                        .takeWhile(
                                row -> !row.activityId().equals(view.activity().activityId()))
                        .count()
                + 1;
    }

    public int getPlaces() {
        return (int) view.outline().stream()
                .filter(row -> row.moduleCode().equals(view.activity().moduleCode()))
                .count();
    }

    public int getPercent() {
        return view.done().size() * 100 / view.outline().size();
    }
}

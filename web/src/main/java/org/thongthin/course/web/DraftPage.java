package org.thongthin.course.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.thongthin.assessment.QuizKind;
import org.thongthin.course.Direction;
import org.thongthin.course.ManuscriptOutline;
import org.thongthin.course.ManuscriptOutline.Part;
import org.thongthin.course.ManuscriptOutline.Step;
import org.thongthin.course.service.ManuscriptService;
import org.thongthin.course.service.OutlineService;

/**
 * The outline of a manuscript. Each button says what it does and to what, such as {@code up p3}, so that the page works by keyboard and
 * without scripts.
 */
@Named("draft")
@RequestScoped
public class DraftPage {

    @EJB
    ManuscriptService manuscripts;

    @EJB
    OutlineService outlines;

    @Inject
    HttpServletRequest request;

    private String course;
    private ManuscriptOutline outline;

    @PostConstruct
    void load() {
        course = Addresses.course(request);
        outline = manuscripts.outline(course);
    }

    /** Does what the pressed button says. */
    public void act() throws IOException {
        String[] words = parameter("do").split(" ");
        String part = words.length > 1 ? words[1] : "";
        switch (words[0]) {
            case "open" -> manuscripts.open(course);
            case "module" -> part = outlines.addModule(course, parameter("th"), parameter("en"));
            case "page" -> part = outlines.addPage(course, part, parameter("th"), parameter("en"));
            case "practice", "exam", "pretest" -> part = addQuiz(part, words[0]);
            case "rename" -> outlines.renameModule(course, part, parameter("th"), parameter("en"));
            case "up", "down" -> move(part, words[0]);
            case "remove" -> part = remove(part);
            default -> part = "";
        }
        // Where the address names a part of the page, a browser heeds no autofocus: a moved part keeps the focus on its
        // button.
        boolean moved = words[0].equals("up") || words[0].equals("down");
        Addresses.to(request, part.isEmpty() ? "" : "?at=" + part + "&did=" + words[0] + (moved ? "" : "#" + part));
    }

    private String addQuiz(String module, String kind) {
        return outlines.addQuiz(
                course,
                module,
                parameter("th"),
                parameter("en"),
                QuizKind.valueOf(kind.toUpperCase(java.util.Locale.ROOT)));
    }

    private void move(String part, String way) {
        Direction direction = way.equals("up") ? Direction.UP : Direction.DOWN;
        if (isModule(part)) {
            outlines.moveModule(course, part, direction);
        } else {
            outlines.moveActivity(course, part, direction);
        }
    }

    private String remove(String part) {
        int version = Integer.parseInt("0" + parameter("version").replaceAll("\\D", ""));
        if (isModule(part)) {
            outlines.removeModule(course, part, version);
        } else {
            outlines.removeActivity(course, part, version);
        }
        return "";
    }

    private boolean isModule(String part) {
        return outline.modules().stream().anyMatch(module -> module.code().equals(part));
    }

    private String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    public ManuscriptOutline getOutline() {
        return outline;
    }

    public List<Checks.Line> getChecks() {
        return Checks.lines(outline.findings());
    }

    /** What was typed into the form whose button says this. */
    public String typed(String name, String action) {
        return parameter("do").startsWith(action) ? parameter(name) : "";
    }

    /** Whether a button that says this was pressed, and it was refused. */
    public boolean pressed(String action) {
        return !action.isEmpty() && parameter("do").equals(action);
    }

    /** The part to be renamed or to be taken out, by this parameter of the address. */
    public boolean asked(String name, String part) {
        return parameter(name).equals(part);
    }

    /** Whether this button of a part that was just moved has the focus: the one pressed, at an end the other one. */
    public boolean focused(String part, String button, boolean first, boolean last) {
        String way = parameter("at").equals(part) ? parameter("did") : "";
        boolean turned = way.equals("up") && first || way.equals("down") && last;
        return turned ? !way.equals(button) : way.equals(button);
    }

    /** The module that is to be taken out, null where none is. */
    public Part getModuleToRemove() {
        return outline.modules().stream()
                .filter(module -> asked("remove", module.code()))
                .findFirst()
                .orElse(null);
    }

    /** The activity that is to be taken out, null where none is. */
    public Step getStepToRemove() {
        return outline.modules().stream()
                .flatMap(module -> module.steps().stream())
                .filter(step -> asked("remove", step.code()))
                .findFirst()
                .orElse(null);
    }
}

package org.thongthin.learning.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.thongthin.course.OutlineRow;
import org.thongthin.learning.CourseView;
import org.thongthin.learning.service.EnrolmentService;
import org.thongthin.platform.web.RequestFacts;

/** One course: what it is, its outline, and enrolling. */
@Named("course")
@RequestScoped
public class CoursePage {

    @EJB
    EnrolmentService enrolments;

    @Inject
    HttpServletRequest request;

    private CourseView view;

    @PostConstruct
    void load() {
        view = enrolments.course(RequestFacts.parameter(request, "code"));
    }

    public void enrol() throws IOException {
        String code = view.facts().code();
        enrolments.enrol(code);
        FacesContext.getCurrentInstance().getExternalContext().redirect(Outline.address(code, view.next()));
    }

    public CourseView getView() {
        return view;
    }

    public List<Outline.Module> getModules() {
        Map<String, List<OutlineRow>> byModule = view.outline().stream()
                .collect(Collectors.groupingBy(OutlineRow::moduleCode, LinkedHashMap::new, Collectors.toList()));
        return byModule.values().stream()
                .map(rows -> new Outline.Module(rows, view.done()))
                .toList();
    }

    public int getPercent() {
        return view.outline().isEmpty()
                ? 0
                : view.done().size() * 100 / view.outline().size();
    }

    public boolean isComplete() {
        return view.enrolled() && view.done().size() == view.outline().size();
    }

    public String getNextAddress() {
        return Outline.address(view.facts().code(), view.next());
    }

    /** The examination of the course, null where it has none. */
    public OutlineRow getExam() {
        return view.outline().stream()
                .filter(row -> row.kind() != null && row.kind().name().equals("EXAM"))
                .findFirst()
                .orElse(null);
    }
}

package org.thongthin.certification.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.thongthin.certification.ProgrammeStatus;
import org.thongthin.certification.Requirement;
import org.thongthin.certification.service.CertificationService;
import org.thongthin.learning.CourseView;
import org.thongthin.learning.OwnCourses;
import org.thongthin.learning.service.EnrolmentService;
import org.thongthin.learning.web.CourseLine;
import org.thongthin.learning.web.CourseLines;

/** The officer's home: what to do next, one's courses, the pathway with what is missing. */
@Named("home")
@RequestScoped
public class HomePage {

    private static final int MOST_COURSES = 20;

    @EJB
    EnrolmentService enrolments;

    @EJB
    CertificationService certifications;

    @Inject
    CourseLines lines;

    private List<CourseLine> courses;
    private List<ProgrammeStatus> pathway;
    private CourseView next;

    @PostConstruct
    void load() {
        OwnCourses own = enrolments.own(MOST_COURSES);
        courses = lines.of(own.rows());
        next = own.next();
        pathway = certifications.pathway();
    }

    public List<CourseLine> getCourses() {
        return courses;
    }

    public List<ProgrammeStatus> getPathway() {
        return pathway;
    }

    /** The course to go on with; null: none is under way. */
    public CourseView getNext() {
        return next;
    }

    /** The code of a course that the first award asks for and that is not begun; null: none, or there is an award already. */
    public String getWanted() {
        if (getAwarded() != null) {
            return null;
        }
        return pathway.stream()
                .flatMap(status -> status.evaluation().leaves().stream())
                .filter(line -> !line.fulfilled() && line.requirement() instanceof Requirement.CoursePassed)
                .map(line -> ((Requirement.CoursePassed) line.requirement()).courseCode())
                .filter(code ->
                        courses.stream().noneMatch(course -> course.code().equals(code)))
                .findFirst()
                .orElse(null);
    }

    /** The first award that is valid, for the congratulation; null: none. */
    public ProgrammeStatus getAwarded() {
        return pathway.stream()
                .filter(status -> status.award() != null)
                .reduce((lower, higher) -> higher)
                .orElse(null);
    }
}

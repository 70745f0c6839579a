package org.thongthin.platform.web;

import static org.thongthin.platform.web.Route.endpoint;
import static org.thongthin.platform.web.Route.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.thongthin.platform.Role;
import org.thongthin.platform.web.Access.Holding;
import org.thongthin.platform.web.Access.Keyed;
import org.thongthin.platform.web.Access.Open;
import org.thongthin.platform.web.Access.SignedInOnly;

/** Every address of the product with who it is for. What is not in this list does not exist (404). The first match counts. */
public final class Routes {

    private static final Access OPEN = new Open();
    private static final Access KEYED = new Keyed();
    private static final Access SIGNED_IN = new SignedInOnly();
    private static final Access ADMIN = new Holding(Set.of(Role.ADMIN));
    private static final Access HR_OR_ADMIN = new Holding(Set.of(Role.HR, Role.ADMIN));
    private static final Access OFFICER = new Holding(Set.of(Role.OFFICER));
    private static final Access TRAINER = new Holding(Set.of(Role.TRAINER));
    private static final Access HR = new Holding(Set.of(Role.HR));
    private static final Access SUPERVISOR = new Holding(Set.of(Role.SUPERVISOR));
    private static final Access OFFICER_HR_OR_SUPERVISOR = new Holding(Set.of(Role.OFFICER, Role.HR, Role.SUPERVISOR));
    private static final Access OFFICER_OR_HR = new Holding(Set.of(Role.OFFICER, Role.HR));

    public static final List<Route> ALL = List.of(
            page("/", "/people/landing.xhtml", OPEN),
            page("/home", "/certification/home.xhtml", OFFICER),
            page("/login", "/people/login.xhtml", OPEN),
            page("/setup", "/people/setup.xhtml", OPEN),
            page("/welcome", "/people/notice.xhtml", SIGNED_IN),
            page("/privacy", "/people/privacy.xhtml", OPEN),
            page("/account", "/people/account.xhtml", SIGNED_IN),
            page("/notices", "/notification/notices.xhtml", SIGNED_IN),
            page("/courses", "/learning/catalogue.xhtml", OFFICER),
            page("/courses/{code}", "/learning/course.xhtml", OFFICER),
            page("/learn/{code}/{module}/{activity}", "/learning/lesson.xhtml", OFFICER),
            page("/quiz/{attempt}", "/learning/quiz.xhtml", OFFICER),
            page("/quiz/{attempt}/result", "/learning/result.xhtml", OFFICER),
            page("/certifications", "/credential/certifications.xhtml", OFFICER),
            page("/certifications/{code}", "/credential/certification.xhtml", OFFICER),
            page("/certifications/programmes/{code}", "/certification/programme.xhtml", OFFICER),
            page("/hr/candidacies", "/certification/candidacies.xhtml", HR),
            page("/hr/candidacies/{candidacy}", "/certification/candidacy.xhtml", HR),
            page("/hr/awards/{serial}", "/certification/award.xhtml", HR),
            page("/supervise/endorsements", "/certification/endorsements.xhtml", SUPERVISOR),
            page("/supervise/endorsements/{candidacy}", "/certification/endorsement.xhtml", SUPERVISOR),
            page("/hours", "/learning/own-hours.xhtml", OFFICER),
            page("/hr/people/{person}/hours", "/learning/hours.xhtml", HR),
            page("/welcome-link/{token}", "/people/welcome-link.xhtml", OPEN),
            page("/directory/organisations", "/organisation/organisations.xhtml", HR_OR_ADMIN),
            page("/directory/organisations/new", "/organisation/new-organisation.xhtml", HR_OR_ADMIN),
            page("/directory/organisations/{code}", "/organisation/organisation.xhtml", HR_OR_ADMIN),
            page("/directory/people", "/people/people.xhtml", HR_OR_ADMIN),
            page("/directory/people/new", "/people/new-person.xhtml", HR_OR_ADMIN),
            page("/directory/people/{person}", "/people/person.xhtml", HR_OR_ADMIN),
            page("/directory/people/{person}/postings/new", "/people/new-posting.xhtml", HR_OR_ADMIN),
            page("/directory/people/{person}/account", "/people/their-account.xhtml", HR_OR_ADMIN),
            page("/directory/postings/{posting}", "/people/posting.xhtml", HR_OR_ADMIN),
            page("/admin/grants", "/people/grants.xhtml", ADMIN),
            page("/admin/grants/new", "/people/new-grant.xhtml", ADMIN),
            page("/admin/grants/{grant}", "/people/grant.xhtml", ADMIN),
            page("/admin/audit", "/audit/audit.xhtml", HR_OR_ADMIN),
            page("/hr/assignments", "/learning/assignments.xhtml", HR),
            page("/hr/assignments/new", "/learning/assigning.xhtml", HR),
            page("/hr/assignments/{assignment}", "/learning/assignment.xhtml", HR),
            page("/teach", "/learning/taught.xhtml", TRAINER),
            page("/teach/new", "/course/new.xhtml", TRAINER),
            page("/teach/{code}", "/course/draft.xhtml", TRAINER),
            page("/teach/{code}/about", "/course/about.xhtml", TRAINER),
            page("/teach/{code}/pages/{activity}", "/course/writing.xhtml", TRAINER),
            page("/teach/{code}/questions", "/course/questions.xhtml", TRAINER),
            page("/teach/{code}/questions/new", "/course/question.xhtml", TRAINER),
            page("/teach/{code}/questions/{item}", "/course/question.xhtml", TRAINER),
            page("/teach/{code}/quizzes/{activity}", "/course/quiz.xhtml", TRAINER),
            page("/teach/{code}/preview/{activity}", "/course/preview.xhtml", TRAINER),
            page("/teach/{code}/publish", "/learning/publish.xhtml", TRAINER),
            page("/teach/{code}/learners", "/learning/learners.xhtml", TRAINER),
            page("/teach/{code}/versions", "/learning/versions.xhtml", TRAINER),
            endpoint("/teach/{code}/pictures/{name}", TRAINER),
            page("/verify", "/credential/verify.xhtml", OPEN),
            page("/verify/{code}", "/credential/verified.xhtml", OPEN),
            endpoint("/hr/people/assign", HR),
            page("/hr", "/reporting/dashboard.xhtml", HR),
            page("/hr/champions", "/reporting/champions.xhtml", HR),
            page("/hr/people", "/reporting/people.xhtml", HR),
            page("/hr/completions", "/reporting/completions.xhtml", HR),
            page("/hr/people/{person}", "/reporting/record.xhtml", HR),
            endpoint("/hr/dashboard.xlsx", HR),
            endpoint("/hr/champions.xlsx", HR),
            page("/supervise", "/reporting/staff.xhtml", SUPERVISOR),
            endpoint("/hr/people.xlsx", HR),
            endpoint("/hr/completions.csv", HR),
            endpoint("/certifications/{code}/certificate.pdf", OFFICER),
            endpoint("/evidence/{file}", OFFICER_HR_OR_SUPERVISOR),
            endpoint("/courses/{code}/assets/{version}/{name*}", OFFICER),
            endpoint("/hours/{record}/file", OFFICER_OR_HR),
            endpoint("/notices/read", SIGNED_IN),
            endpoint("/notices/{notice}", SIGNED_IN),
            endpoint("/language", OPEN),
            endpoint("/logout", SIGNED_IN),
            endpoint("/health/live", OPEN),
            endpoint("/health/ready", OPEN),
            endpoint("/api/v1/session", OPEN),
            endpoint("/api/v1/attempts/{attempt}/keys", OFFICER),
            endpoint("/api/v1/attempts/{attempt}", KEYED),
            endpoint("/api/v1/attempts/{attempt}/responses", KEYED),
            endpoint("/api/v1/attempts/{attempt}/submission", KEYED),
            endpoint("/static/{path*}", OPEN),
            endpoint("/jakarta.faces.resource/{path*}", OPEN),
            endpoint("/robots.txt", OPEN),
            endpoint("/favicon.ico", OPEN));

    /** By the first segment, which no pattern leaves open: a path is compared with a handful of routes and not with all. */
    private static final Map<String, List<Route>> BEGINNING_WITH =
            ALL.stream().collect(Collectors.groupingBy(route -> firstSegment(route.pattern())));

    private Routes() {}

    private static String firstSegment(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 ? path : path.substring(0, end);
    }

    /** A route and the values of its parameters for one path. */
    public record Match(Route route, Map<String, String> parameters) {}

    public static Optional<Match> match(String path) {
        for (Route route : BEGINNING_WITH.getOrDefault(firstSegment(path), List.of())) {
            Optional<Map<String, String>> parameters = route.match(path);
            if (parameters.isPresent()) {
                return Optional.of(new Match(route, parameters.get()));
            }
        }
        return Optional.empty();
    }
}

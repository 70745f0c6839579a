package org.thongthin.reporting.web;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.thongthin.platform.NotFound;
import org.thongthin.platform.web.Problems;
import org.thongthin.reporting.service.PeopleService;

/** From the list of people to the page that assigns them a course: those who were chosen, or all who match. It changes nothing. */
@WebServlet("/hr/people/assign")
public class AssignServlet extends HttpServlet {

    /** As many as one assignment takes. */
    static final int MOST_PEOPLE = 500;

    @EJB
    transient PeopleService people;

    @Inject
    transient Filters filters;

    @Inject
    transient Problems problems;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        List<Long> chosen = filters.chosen();
        if (!filters.isAll() && chosen.isEmpty()) {
            response.sendRedirect("/hr/people" + filters.query("chosen", "nobody"));
            return;
        }
        List<Long> ids;
        try {
            ids = people.matching(filters.getAt(), filters.getProgramme(), filters.filter(), chosen, MOST_PEOPLE);
        } catch (NotFound outside) {
            problems.answer(request, response, 404, "NotFound");
            return;
        }
        if (ids.isEmpty() || ids.size() > MOST_PEOPLE) {
            response.sendRedirect("/hr/people" + filters.query("chosen", ids.isEmpty() ? "nobody" : "many"));
            return;
        }
        StringBuilder to = new StringBuilder("/hr/assignments/new?at=")
                .append(URLEncoder.encode(filters.getAt(), StandardCharsets.UTF_8));
        ids.forEach(id -> to.append("&person=").append(id));
        response.sendRedirect(to.toString());
    }
}

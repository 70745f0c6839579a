package org.thongthin.notification.web;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.thongthin.notification.NoticeNotFound;
import org.thongthin.notification.service.NoticeService;
import org.thongthin.platform.web.Problems;
import org.thongthin.platform.web.RequestFacts;

/** Opening a notice marks it as read and leads to what it is about; all can be marked at once. */
@WebServlet("/notices/*")
public class NoticeServlet extends HttpServlet {

    @EJB
    transient NoticeService notices;

    @Inject
    transient Problems problems;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String id = RequestFacts.parameter(request, "notice");
        if (id == null) {
            notices.readAll();
            goOn(response, "/notices");
            return;
        }
        try {
            goOn(
                    response,
                    notices.open(id.matches("\\d{1,18}") ? Long.valueOf(id) : 0L)
                            .link());
        } catch (NoticeNotFound unknown) {
            problems.answer(request, response, 404, "NotFound");
        }
    }

    private static void goOn(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}

package org.thongthin.platform.web;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.thongthin.platform.service.Readiness;

/**
 * {@code /health/live}: the process answers. {@code /health/ready}: it can serve: migrated, and the database answers now. To
 * outsiders it shows the state and nothing else.
 */
@WebServlet({"/health/live", "/health/ready"})
public class HealthServlet extends HttpServlet {

    @Inject
    transient Readiness readiness;

    @Resource(lookup = "java:jboss/datasources/ThongthinDS")
    transient DataSource dataSource;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean up = request.getRequestURI().endsWith("/live") || isReady();
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.getWriter().write("{\"status\":\"" + (up ? "UP" : down()) + "\"}");
    }

    /** FAILED: waiting is in vain. */
    private String down() {
        return readiness.getStage() == Readiness.Stage.FAILED ? "FAILED" : "DOWN";
    }

    private boolean isReady() {
        if (!readiness.isReady()) {
            return false;
        }
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            log("not ready: the database does not answer: " + e.getMessage());
            return false;
        }
    }
}

package org.thongthin.benchmark;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.thongthin.people.SignInBusy;
import org.thongthin.people.service.PasswordHashes;

/** Hashes a password as the product does, in its turn and in its queue, and nothing else: what no sign-in can be cheaper than. */
@WebServlet("/ceiling/hash")
public class HashServlet extends HttpServlet {

    @Inject
    PasswordHashes hashes;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            hashes.hash(Country.PASSWORD.toCharArray());
        } catch (SignInBusy comeBack) {
            response.setHeader("Retry-After", "1");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}

package org.thongthin.people.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.thongthin.people.service.AccountService;
import org.thongthin.platform.Caller;
import org.thongthin.platform.web.Language;
import org.thongthin.platform.web.LocalPath;

/** Changes the language, for the account where somebody is signed in and for this browser, and goes back to the page. */
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {

    private static final int A_YEAR = 365 * 24 * 60 * 60;

    @Inject
    transient Caller caller;

    @Inject
    transient AccountService accounts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String code = "en".equals(request.getParameter("to")) ? "en" : "th";
        if (caller.isSignedIn()) {
            accounts.speak(code);
        }
        Cookie cookie = new Cookie(Language.COOKIE, code);
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", LocalPath.of(request.getParameter("back"), "/"));
    }
}

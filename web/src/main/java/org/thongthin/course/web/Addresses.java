package org.thongthin.course.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.thongthin.platform.web.RequestFacts;

/** Addresses of a trainer's course. */
public final class Addresses {

    private Addresses() {}

    /** The course that the address is about. */
    public static String course(HttpServletRequest request) {
        return RequestFacts.parameter(request, "code");
    }

    /** Goes on to an address below the course's, after something was done. */
    public static void to(HttpServletRequest request, String place) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect("/teach/" + course(request) + place);
    }

    /** Where the pictures of the manuscript are. */
    public static String pictures(HttpServletRequest request) {
        return "/teach/" + course(request) + "/pictures/";
    }
}

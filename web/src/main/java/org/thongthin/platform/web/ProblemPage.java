package org.thongthin.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The page of a refusal or a failure. */
@Named("problem")
@RequestScoped
public class ProblemPage {

    @Inject
    HttpServletRequest request;

    /** The code of the problem; where the container itself failed, what its status says. */
    public String getCode() {
        Object code = request.getAttribute("problem");
        if (code != null) {
            return (String) code;
        }
        return switch (getStatus()) {
            case 400 -> "BadRequest";
            case 403 -> "RequestForged";
            case 404 -> "NotFound";
            case 405 -> "MethodNotAllowed";
            default -> "Failure";
        };
    }

    public int getStatus() {
        Object own = request.getAttribute("problemStatus");
        Object container = request.getAttribute("jakarta.servlet.error.status_code");
        return own != null ? (Integer) own : container != null ? (Integer) container : 500;
    }

    public String getReference() {
        return RequestFacts.id(request);
    }

    /** What a refusal said itself; null where the code says it all. */
    public String getText() {
        return (String) request.getAttribute("problemText");
    }
}

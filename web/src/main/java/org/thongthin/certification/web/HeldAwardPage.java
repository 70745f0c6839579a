package org.thongthin.certification.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.thongthin.certification.HeldAward;
import org.thongthin.certification.service.AwardKeepingService;
import org.thongthin.platform.Caller;
import org.thongthin.platform.web.RequestFacts;

/** HR: somebody's award, and its revocation. */
@Named("heldAward")
@RequestScoped
public class HeldAwardPage {

    @EJB
    AwardKeepingService awards;

    @Inject
    HttpServletRequest request;

    @Inject
    Caller caller;

    private HeldAward held;
    private String reason;

    @PostConstruct
    void load() {
        held = awards.award(RequestFacts.parameter(request, "serial"));
    }

    public void revoke() throws IOException {
        awards.revoke(held.award().serial(), reason);
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect("/hr/awards/" + held.award().serial());
    }

    public HeldAward getHeld() {
        return held;
    }

    /** Whether it is the caller's own: then somebody else would revoke it. */
    public boolean isOwn() {
        return held.award().personId().equals(caller.getPersonIdOrNull());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Whether it may be revoked here, or somebody has just tried to. */
    public boolean isAskable() {
        return request.getMethod().equals("POST") || held.revocation() == null && !isOwn();
    }
}

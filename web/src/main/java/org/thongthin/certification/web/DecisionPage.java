package org.thongthin.certification.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.thongthin.certification.CandidacyCase;
import org.thongthin.certification.Verdict;
import org.thongthin.certification.service.CandidacyDecisionService;
import org.thongthin.platform.Caller;
import org.thongthin.platform.web.Address;

/** HR: one candidacy with everything that is known of it, and the decision. */
@Named("decision")
@RequestScoped
public class DecisionPage {

    @EJB
    CandidacyDecisionService candidacies;

    @Inject
    Address address;

    @Inject
    HttpServletRequest request;

    @Inject
    Caller caller;

    private CandidacyCase found;
    private int version;
    private String reason;

    @PostConstruct
    void load() {
        found = candidacies.view(address.pathId("candidacy"));
        version = found.candidacy().head().version();
    }

    public void certify() throws IOException {
        decide(Verdict.CERTIFY);
    }

    public void giveBack() throws IOException {
        decide(Verdict.RETURN);
    }

    public void reject() throws IOException {
        decide(Verdict.REJECT);
    }

    private void decide(Verdict verdict) throws IOException {
        Long id = found.candidacy().head().id();
        candidacies.decide(id, version, verdict, reason);
        FacesContext.getCurrentInstance().getExternalContext().redirect("/hr/candidacies/" + id + "?done=decided");
    }

    public CandidacyCase getFound() {
        return found;
    }

    /** Whether it is the caller's own: then somebody else decides. */
    public boolean isOwn() {
        return found.person().personId().equals(caller.getPersonIdOrNull());
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Whether somebody may decide here, or has just tried to: who came too late is told, and what was typed stays. */
    public boolean isAskable() {
        return request.getMethod().equals("POST") || found.candidacy().head().waiting() && !isOwn();
    }
}

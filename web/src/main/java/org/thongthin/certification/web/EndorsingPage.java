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
import org.thongthin.certification.service.EndorsementService;
import org.thongthin.platform.web.Address;

/** Supervisors: one candidacy, to endorse or to decline. */
@Named("endorsing")
@RequestScoped
public class EndorsingPage {

    @EJB
    EndorsementService endorsements;

    @Inject
    Address address;

    @Inject
    HttpServletRequest request;

    private CandidacyCase found;
    private String note;

    @PostConstruct
    void load() {
        found = endorsements.view(address.pathId("candidacy"));
    }

    public void endorse() throws IOException {
        answer(true);
    }

    public void decline() throws IOException {
        answer(false);
    }

    private void answer(boolean endorsed) throws IOException {
        Long id = found.candidacy().head().id();
        endorsements.answer(id, endorsed, note);
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect("/supervise/endorsements/" + id + "?done=answered");
    }

    public CandidacyCase getFound() {
        return found;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** Whether the answer is still to be given, or was just tried: who came too late is told, and what was typed stays. */
    public boolean isAskable() {
        return request.getMethod().equals("POST")
                || found.candidacy().endorsement().open()
                        && found.candidacy().head().state().isOpen();
    }
}

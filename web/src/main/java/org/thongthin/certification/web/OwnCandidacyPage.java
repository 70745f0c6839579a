package org.thongthin.certification.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Set;
import org.thongthin.certification.CandidacyView;
import org.thongthin.certification.EndorsementRow;
import org.thongthin.certification.OwnProgramme;
import org.thongthin.certification.service.OwnCandidacyService;
import org.thongthin.content.Upload;
import org.thongthin.platform.web.Address;
import org.thongthin.platform.web.RequestFacts;

/** A programme that I go for: what is asked, what I have, what I still bring, handing it in. */
@Named("ownCandidacy")
@RequestScoped
public class OwnCandidacyPage {

    private static final Set<String> DONE = Set.of("begun", "added", "asked", "submitted", "withdrawn");

    @EJB
    OwnCandidacyService candidacies;

    @Inject
    HttpServletRequest request;

    @Inject
    Address address;

    private String code;
    private OwnProgramme own;
    private String title;
    private Part file;
    private String statement;

    @PostConstruct
    void load() {
        code = RequestFacts.parameter(request, "code");
        own = candidacies.programme(code);
    }

    public void begin() throws IOException {
        candidacies.begin(code);
        leave("begun");
    }

    public void addEvidence() throws IOException {
        Upload upload = file == null
                ? null
                : new Upload(file.getSubmittedFileName(), file.getInputStream().readAllBytes());
        candidacies.addEvidence(code, address.id("requirement").orElse(0L), title, upload);
        leave("added");
    }

    public void ask() throws IOException {
        candidacies.askEndorsement(code);
        leave("asked");
    }

    public void submit() throws IOException {
        candidacies.submit(code, statement);
        leave("submitted");
    }

    public void withdraw() throws IOException {
        candidacies.withdraw(code);
        leave("withdrawn");
    }

    private void leave(String done) throws IOException {
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect("/certifications/programmes/" + code + "?done=" + done);
    }

    public OwnProgramme getOwn() {
        return own;
    }

    /** What was just done, empty where nothing was. */
    public String getDone() {
        String done = address.text("done");
        return DONE.contains(done) ? done : "";
    }

    /** Whether the supervisor of today is asked already, or has endorsed: then there is nothing to ask. */
    public boolean isAsked() {
        CandidacyView view = own.candidacy();
        EndorsementRow last = view == null ? null : view.endorsement();
        if (last == null) {
            return false;
        }
        return last.open()
                ? last.supervisorId().equals(own.supervisor().personId())
                : Boolean.TRUE.equals(last.endorsed());
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }
}

package org.thongthin.learning.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.thongthin.content.Upload;
import org.thongthin.learning.Hours;
import org.thongthin.learning.TrainingDraft;
import org.thongthin.learning.TrainingRow;
import org.thongthin.learning.TrainingView;
import org.thongthin.learning.service.TrainingRecordService;
import org.thongthin.platform.ThaiDates;
import org.thongthin.platform.web.Address;

/** HR: the recorded hours of one person, recording more with a file, cancelling what was wrong. */
@Named("training")
@RequestScoped
public class TrainingPage {

    @EJB
    TrainingRecordService records;

    @Inject
    Address address;

    private final Map<String, String> typed = new HashMap<>();
    private Part file;
    private long personId;
    private TrainingView view;

    @PostConstruct
    void load() {
        personId = address.pathId("person");
        view = records.of(personId, address.getPage());
    }

    public void record() throws IOException {
        TrainingDraft draft = new TrainingDraft(
                typed.get("course"),
                typed.get("organiser"),
                ThaiDates.parse(typed.get("from")),
                ThaiDates.parse(typed.get("through")),
                Hours.halves(typed.get("hours")));
        Upload upload = file == null
                ? null
                : new Upload(file.getSubmittedFileName(), file.getInputStream().readAllBytes());
        records.record(personId, draft, upload);
        leave("recorded");
    }

    public void cancel() throws IOException {
        records.cancel(address.id("record").orElse(0L), typed.get("reason"));
        leave("cancelled");
    }

    private void leave(String done) throws IOException {
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect("/hr/people/" + personId + "/hours?done=" + done);
    }

    public TrainingView getView() {
        return view;
    }

    /** The record on this page that the address names for cancelling; null: none. */
    public TrainingRow getChosen() {
        Long chosen = address.id("record").orElse(null);
        return view.records().rows().stream()
                .filter(row -> row.counts() && row.id().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    /** What is in the fields, by their ids. */
    public Map<String, String> getTyped() {
        return typed;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}

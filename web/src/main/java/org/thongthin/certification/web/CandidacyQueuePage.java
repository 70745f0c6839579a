package org.thongthin.certification.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.thongthin.certification.CandidacyQueue;
import org.thongthin.certification.CandidacyState;
import org.thongthin.certification.service.CandidacyDecisionService;
import org.thongthin.platform.web.Address;

/** HR: candidacies of a place, those that wait for a decision unless another state is asked for. */
@Named("candidacyQueue")
@RequestScoped
public class CandidacyQueuePage {

    private static final List<CandidacyState> WAITING = List.of(CandidacyState.SUBMITTED, CandidacyState.UNDER_REVIEW);

    @EJB
    CandidacyDecisionService candidacies;

    @Inject
    Address address;

    private CandidacyQueue queue;

    @PostConstruct
    void load() {
        queue = candidacies.queue(
                address.text("at"),
                address.choice("state", CandidacyState.class).map(List::of).orElse(WAITING),
                getProgramme(),
                address.getPage());
    }

    public CandidacyQueue getQueue() {
        return queue;
    }

    public List<CandidacyState> getStates() {
        return List.of(CandidacyState.values());
    }

    /** The state asked for; null: those that wait. */
    public CandidacyState getState() {
        return address.choice("state", CandidacyState.class).orElse(null);
    }

    /** Code of the programme asked for, empty for all. */
    public String getProgramme() {
        return address.text("programme");
    }
}

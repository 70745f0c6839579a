package org.thongthin.certification.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.thongthin.certification.EndorsementQueue;
import org.thongthin.certification.service.EndorsementService;
import org.thongthin.platform.web.Address;

/** Supervisors: endorsements that wait, and those that were answered. */
@Named("endorsementTasks")
@RequestScoped
public class EndorsementTasksPage {

    @EJB
    EndorsementService endorsements;

    @Inject
    Address address;

    private EndorsementQueue queue;

    @PostConstruct
    void load() {
        queue = endorsements.tasks(address.text("at"), address.getPage());
    }

    public EndorsementQueue getQueue() {
        return queue;
    }
}

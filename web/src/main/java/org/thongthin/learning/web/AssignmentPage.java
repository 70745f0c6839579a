package org.thongthin.learning.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.thongthin.learning.AssigneeRow;
import org.thongthin.learning.AssigneeState;
import org.thongthin.learning.AssignmentView;
import org.thongthin.learning.service.CourseAssignmentService;
import org.thongthin.platform.web.Address;

/** HR: one assignment, its people with the overdue ones first, and taking it back from one of them. */
@Named("assignment")
@RequestScoped
public class AssignmentPage {

    @EJB
    CourseAssignmentService service;

    @Inject
    Address address;

    private long id;
    private String reason;
    private AssignmentView view;

    @PostConstruct
    void load() {
        id = address.pathId("assignment");
        view = service.one(id, address.getPage());
    }

    public void withdraw() throws IOException {
        service.withdraw(id, address.id("person").orElse(0L), reason);
        FacesContext.getCurrentInstance().getExternalContext().redirect("/hr/assignments/" + id + "?done=withdrawn");
    }

    public AssignmentView getView() {
        return view;
    }

    /** The person on this page whom the address names for taking it back; null: none. */
    public AssigneeRow getChosen() {
        Long chosen = address.id("person").orElse(null);
        return view.people().rows().stream()
                .filter(row -> row.withdrawnAt() == null && row.personId().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    /** The icon of a state. */
    public String icon(AssigneeState state) {
        return switch (state) {
            case OVERDUE -> "bad";
            case DONE -> "done";
            case UNDER_WAY -> "doing";
            case WITHDRAWN -> "todo";
        };
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

package org.thongthin.learning.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.thongthin.learning.TrainingView;
import org.thongthin.learning.service.TrainingRecordService;
import org.thongthin.platform.web.Address;

/** The officer's own recorded hours. */
@Named("ownHours")
@RequestScoped
public class OwnHoursPage {

    @EJB
    TrainingRecordService records;

    @Inject
    Address address;

    private TrainingView view;

    @PostConstruct
    void load() {
        view = records.mine(address.getPage());
    }

    public TrainingView getView() {
        return view;
    }
}

package org.thongthin.reporting.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.thongthin.platform.web.Address;
import org.thongthin.reporting.PersonRecord;
import org.thongthin.reporting.PersonRecord.Part;
import org.thongthin.reporting.service.RecordService;

/** One person's record; which part of it is in the address. */
@Named("hrRecord")
@RequestScoped
public class RecordPage {

    @EJB
    RecordService records;

    @Inject
    Address address;

    private Part part;
    private PersonRecord shown;

    @PostConstruct
    void load() {
        part = address.choice("part", Part.class).orElse(Part.CERTIFICATIONS);
        shown = records.open(address.pathId("person"), part);
    }

    public PersonRecord getShown() {
        return shown;
    }

    public Part getPart() {
        return part;
    }

    public Part[] getParts() {
        return Part.values();
    }
}

package org.thongthin.credential.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.thongthin.certification.ProgrammeStatus;
import org.thongthin.certification.service.CertificationService;
import org.thongthin.credential.OwnAward;
import org.thongthin.credential.service.CertificateService;

/** My certifications: awards with their standing, and each programme with why its status is what it is. */
@Named("certifications")
@RequestScoped
public class CertificationsPage {

    @EJB
    CertificateService certificates;

    @EJB
    CertificationService programmes;

    private List<OwnAward> awards;
    private List<ProgrammeStatus> pathway;

    @PostConstruct
    void load() {
        awards = certificates.mine();
        pathway = programmes.pathway();
    }

    public List<OwnAward> getAwards() {
        return awards;
    }

    public List<ProgrammeStatus> getPathway() {
        return pathway;
    }
}

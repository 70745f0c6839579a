package org.thongthin.credential.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.thongthin.credential.OwnAward;
import org.thongthin.credential.service.CertificateService;
import org.thongthin.platform.web.RequestFacts;

/** One of my certificates. */
@Named("certificate")
@RequestScoped
public class CertificationPage {

    @EJB
    CertificateService certificates;

    @Inject
    HttpServletRequest request;

    private OwnAward own;

    @PostConstruct
    void load() {
        own = certificates.mine(RequestFacts.parameter(request, "code"));
    }

    public OwnAward getOwn() {
        return own;
    }
}

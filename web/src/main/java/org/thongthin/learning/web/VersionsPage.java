package org.thongthin.learning.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.thongthin.learning.VersionList;
import org.thongthin.learning.service.TeachingService;
import org.thongthin.platform.web.Address;
import org.thongthin.platform.web.RequestFacts;

/** What was published of a course. */
@Named("versions")
@RequestScoped
public class VersionsPage {

    private static final int SIZE = 20;

    @EJB
    TeachingService teaching;

    @Inject
    Address address;

    @Inject
    HttpServletRequest request;

    private VersionList list;

    @PostConstruct
    void load() {
        list = teaching.versions(RequestFacts.parameter(request, "code"), address.getPage(), SIZE);
    }

    public VersionList getList() {
        return list;
    }
}

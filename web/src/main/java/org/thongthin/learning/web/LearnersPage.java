package org.thongthin.learning.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.thongthin.learning.LearnerList;
import org.thongthin.learning.service.TeachingService;
import org.thongthin.platform.web.Address;
import org.thongthin.platform.web.RequestFacts;

/** Who is enrolled in a course, as its trainers may see them. */
@Named("learners")
@RequestScoped
public class LearnersPage {

    private static final int SIZE = 20;

    @EJB
    TeachingService teaching;

    @Inject
    Address address;

    @Inject
    HttpServletRequest request;

    private LearnerList list;

    @PostConstruct
    void load() {
        list = teaching.learners(RequestFacts.parameter(request, "code"), address.text("q"), address.getPage(), SIZE);
    }

    public LearnerList getList() {
        return list;
    }
}

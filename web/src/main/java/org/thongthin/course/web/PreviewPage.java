package org.thongthin.course.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.thongthin.course.PreviewView;
import org.thongthin.course.service.PreviewService;
import org.thongthin.platform.web.RequestFacts;

/** An activity as a learner will see it. */
@Named("preview")
@RequestScoped
public class PreviewPage {

    @EJB
    PreviewService previews;

    @Inject
    HttpServletRequest request;

    private PreviewView view;

    @PostConstruct
    void load() {
        view = previews.preview(Addresses.course(request), RequestFacts.parameter(request, "activity"));
    }

    public PreviewView getView() {
        return view;
    }

    /** With the addresses of its pictures. */
    public String getHtml() {
        return view.html().replace("src=\"assets/", "src=\"" + Addresses.pictures(request));
    }
}

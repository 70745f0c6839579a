package org.thongthin.learning.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.thongthin.course.PublicationView;
import org.thongthin.course.service.PublicationService;
import org.thongthin.course.web.Addresses;
import org.thongthin.course.web.Checks;
import org.thongthin.learning.StayingRow;
import org.thongthin.learning.service.TeachingService;

/** Publishing: what is to be put right before, what version it makes, and who stays on which. */
@Named("publication")
@RequestScoped
public class PublicationPage {

    @EJB
    PublicationService publications;

    @EJB
    TeachingService teaching;

    @Inject
    HttpServletRequest request;

    private PublicationView view;
    private List<StayingRow> staying;
    private int number;
    private int version;

    @PostConstruct
    void load() {
        String course = Addresses.course(request);
        view = publications.proposal(course);
        staying = teaching.staying(course);
        number = view.number();
        version = view.version();
    }

    public void publish() throws IOException {
        publications.publish(Addresses.course(request), number, version);
        Addresses.to(request, "/versions?done=published");
    }

    public PublicationView getView() {
        return view;
    }

    public List<Checks.Line> getChecks() {
        return Checks.lines(view.findings());
    }

    public List<StayingRow> getStaying() {
        return staying;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}

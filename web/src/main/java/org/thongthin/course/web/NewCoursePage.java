package org.thongthin.course.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.thongthin.course.service.ManuscriptService;
import org.thongthin.organisation.Place;

/** Beginning a course. */
@Named("newCourse")
@RequestScoped
public class NewCoursePage {

    @EJB
    ManuscriptService manuscripts;

    private List<Place> owners;
    private String code;
    private String titleTh;
    private String titleEn;
    private String owner;

    @PostConstruct
    void load() {
        owners = manuscripts.owners();
    }

    public void begin() throws IOException {
        manuscripts.begin(code, titleTh, titleEn, owner);
        FacesContext.getCurrentInstance().getExternalContext().redirect("/teach/" + code.strip() + "?done=begun");
    }

    public List<Place> getOwners() {
        return owners;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTitleTh() {
        return titleTh;
    }

    public void setTitleTh(String titleTh) {
        this.titleTh = titleTh;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }
}

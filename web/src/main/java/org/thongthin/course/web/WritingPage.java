package org.thongthin.course.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.SortedSet;
import org.thongthin.content.Upload;
import org.thongthin.content.service.RichTextPolicy;
import org.thongthin.course.PageText;
import org.thongthin.course.PageView;
import org.thongthin.course.Words;
import org.thongthin.course.service.PageWritingService;
import org.thongthin.platform.web.RequestFacts;

/** Writing a page: its text as HTML, which the editor's script shows as it will look. */
@Named("writing")
@RequestScoped
public class WritingPage {

    private static final String NAMED = "\"assets/";

    @EJB
    PageWritingService pages;

    @Inject
    HttpServletRequest request;

    private PageView view;
    private int edition;
    private String titleTh;
    private String titleEn;
    private String minutes;
    private String html;
    private String words;
    private Part picture;

    @PostConstruct
    void load() {
        view = pages.page(course(), activity());
        edition = view.edition();
        titleTh = view.text().titleTh();
        titleEn = view.text().titleEn();
        minutes = String.valueOf(view.text().minutes());
        html = view.text().html();
    }

    private String course() {
        return Addresses.course(request);
    }

    private String activity() {
        return RequestFacts.parameter(request, "activity");
    }

    public void save() throws IOException {
        done("saved", pages.save(course(), activity(), text(), edition));
    }

    /** Keeps the text and a picture in it. */
    public void insert() throws IOException {
        Upload upload = null;
        if (picture != null && picture.getSize() > 0) {
            try (InputStream in = picture.getInputStream()) {
                upload = new Upload(picture.getSubmittedFileName(), in.readAllBytes());
            }
        }
        done("picture", pages.insert(course(), activity(), text(), edition, upload, words));
    }

    private PageText text() {
        return new PageText(
                titleTh, titleEn, Words.number(minutes, 1, Words.ACTIVITY_MINUTES), html == null ? "" : html);
    }

    private void done(String what, SortedSet<String> removed) throws IOException {
        String told = removed.isEmpty() ? "" : "&removed=" + URLEncoder.encode(names(removed), StandardCharsets.UTF_8);
        Addresses.to(request, "/pages/" + activity() + "?done=" + what + told);
    }

    /** Names of elements and attributes, as many as a note can say. */
    private static String names(SortedSet<String> removed) {
        String all = String.join(", ", removed).replaceAll("[^\\w, -]", "");
        return all.length() > 200 ? all.substring(0, 200) : all;
    }

    /** What was taken out, as the address tells; empty: nothing. */
    public String getRemoved() {
        String told = request.getParameter("removed");
        return told == null ? "" : told.replaceAll("[^\\w, -]", "");
    }

    /** Harmless also where it is shown again after a refusal; pictures have their address. */
    public String getHtml() {
        String harmless = RichTextPolicy.lesson(html == null ? "" : html.replace(PageWritingService.PLACE, ""));
        return harmless.replace(NAMED, "\"" + Addresses.pictures(request));
    }

    public void setHtml(String html) {
        this.html = html == null ? "" : html.replace("\"" + Addresses.pictures(request), NAMED);
    }

    public PageView getView() {
        return view;
    }

    public String getActivity() {
        return activity();
    }

    public int getEdition() {
        return edition;
    }

    public void setEdition(int edition) {
        this.edition = edition;
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

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Part getPicture() {
        return picture;
    }

    public void setPicture(Part picture) {
        this.picture = picture;
    }
}

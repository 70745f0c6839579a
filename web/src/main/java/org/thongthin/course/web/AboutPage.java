package org.thongthin.course.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thongthin.course.AboutView;
import org.thongthin.course.CourseAbout;
import org.thongthin.course.SkillGroup;
import org.thongthin.course.Words;
import org.thongthin.course.service.ManuscriptService;
import org.thongthin.platform.Bilingual;

/** What a course is about. */
@Named("aboutForm")
@RequestScoped
public class AboutPage {

    @EJB
    ManuscriptService manuscripts;

    @Inject
    HttpServletRequest request;

    private AboutView view;
    private int edition;
    private String titleTh;
    private String titleEn;
    private String summaryTh;
    private String summaryEn;
    private String minutes;
    private String outcomesTh;
    private String outcomesEn;

    @PostConstruct
    void load() {
        view = manuscripts.about(Addresses.course(request));
        CourseAbout about = view.about();
        edition = view.edition();
        titleTh = about.title().getTh();
        titleEn = about.title().getEn();
        summaryTh = about.summaryTh();
        summaryEn = about.summaryEn();
        minutes = about.minutes() == 0 ? "" : String.valueOf(about.minutes());
        outcomesTh = lines(about, Bilingual::getTh);
        outcomesEn = lines(about, Bilingual::getEn);
    }

    private static String lines(CourseAbout about, Function<Bilingual, String> language) {
        return about.outcomes().stream().map(language).collect(Collectors.joining("\n"));
    }

    public void save() throws IOException {
        Integer time = Words.number(minutes, 1, Words.COURSE_MINUTES);
        CourseAbout about = new CourseAbout(
                Words.both(titleTh, titleEn, Words.TITLE),
                Words.line(summaryTh, Words.SUMMARY),
                Words.line(summaryEn, Words.SUMMARY),
                time == null ? 0 : time,
                Stream.of(SkillGroup.values()).filter(this::chosen).toList(),
                CourseAbout.outcomes(outcomesTh, outcomesEn));
        manuscripts.describe(Addresses.course(request), about, edition);
        Addresses.to(request, "/about?done=saved");
    }

    public List<SkillGroup> getSkills() {
        return List.of(SkillGroup.values());
    }

    /** Whether the skill's box is ticked: as typed where the form was sent, as kept otherwise. */
    public boolean chosen(SkillGroup skill) {
        String[] typed = request.getParameterValues("skill");
        return request.getMethod().equals("POST")
                ? typed != null && List.of(typed).contains(skill.name())
                : view.about().skills().contains(skill);
    }

    public AboutView getView() {
        return view;
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

    public String getSummaryTh() {
        return summaryTh;
    }

    public void setSummaryTh(String summaryTh) {
        this.summaryTh = summaryTh;
    }

    public String getSummaryEn() {
        return summaryEn;
    }

    public void setSummaryEn(String summaryEn) {
        this.summaryEn = summaryEn;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }

    public String getOutcomesTh() {
        return outcomesTh;
    }

    public void setOutcomesTh(String outcomesTh) {
        this.outcomesTh = outcomesTh;
    }

    public String getOutcomesEn() {
        return outcomesEn;
    }

    public void setOutcomesEn(String outcomesEn) {
        this.outcomesEn = outcomesEn;
    }
}

package org.thongthin.learning.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.thongthin.assessment.AttemptNotFound;
import org.thongthin.assessment.AttemptResult;
import org.thongthin.learning.QuizPlace;
import org.thongthin.learning.service.LessonService;
import org.thongthin.platform.web.RequestFacts;

/** A running attempt's frame, and how a closed one went. */
@Named("attempt")
@RequestScoped
public class ResultPage {

    @EJB
    LessonService lessons;

    @Inject
    HttpServletRequest request;

    private AttemptResult result;
    private QuizPlace place;

    @PostConstruct
    void load() {
        String id = RequestFacts.parameter(request, "attempt");
        if (!id.matches("\\d{1,18}")) {
            throw new AttemptNotFound();
        }
        result = lessons.result(Long.valueOf(id));
        place = lessons.placeOf(result.quizId());
    }

    public AttemptResult getResult() {
        return result;
    }

    public QuizPlace getPlace() {
        return place;
    }

    /** The address of the activity that the quiz is. */
    public String getActivityAddress() {
        return Outline.address(place.facts().code(), place.activity());
    }

    /** The items to show: all, or those answered wrong unless {@code all} is in the address. */
    public List<AttemptResult.ItemResult> getItems() {
        return isAll()
                ? result.items()
                : result.items().stream().filter(item -> !item.correct()).toList();
    }

    public boolean isAll() {
        return "all".equals(request.getParameter("show"));
    }

    public long getWrong() {
        return result.items().stream().filter(item -> !item.correct()).count();
    }
}

package org.thongthin.course.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.thongthin.assessment.CognitiveLevel;
import org.thongthin.assessment.QuizDraft.Limits;
import org.thongthin.assessment.QuizKind;
import org.thongthin.course.QuizSetting;
import org.thongthin.course.QuizSettingView;
import org.thongthin.course.Words;
import org.thongthin.course.service.QuizSettingService;
import org.thongthin.platform.web.RequestFacts;

/** Setting a quiz. Numbers are typed, so that a refusal keeps what was typed. */
@Named("quizForm")
@RequestScoped
public class QuizSettingPage {

    @EJB
    QuizSettingService quizzes;

    @Inject
    HttpServletRequest request;

    private QuizSettingView view;
    private int edition;
    private String titleTh;
    private String titleEn;
    private String kind;

    /** By name: minutes, attempts, wait, pass, and the levels in small letters. */
    private final Map<String, String> numbers = new LinkedHashMap<>();

    private final List<DrawField> draws = new ArrayList<>();

    @PostConstruct
    void load() {
        view = quizzes.quiz(Addresses.course(request), activity());
        edition = view.edition();
        titleTh = view.title().getTh();
        titleEn = view.title().getEn();
        QuizSetting setting = view.setting();
        kind = setting.kind().name();
        show("minutes", setting.limits().minutes());
        show("attempts", setting.limits().attempts());
        show("wait", setting.limits().waitDays());
        show("pass", setting.limits().passPercent());
        for (CognitiveLevel level : CognitiveLevel.values()) {
            show(level.name(), setting.shares().get(level));
        }
        view.stock()
                .forEach(stock -> draws.add(new DrawField(stock, setting.draws().get(stock.moduleCode()))));
    }

    private void show(String name, Integer number) {
        numbers.put(name, number == null ? "" : String.valueOf(number));
    }

    private String activity() {
        return RequestFacts.parameter(request, "activity");
    }

    public void save() throws IOException {
        Map<CognitiveLevel, Integer> shares = new EnumMap<>(CognitiveLevel.class);
        for (CognitiveLevel level : CognitiveLevel.values()) {
            Integer share = Words.number(numbers.get(level.name()), 0, 100);
            if (share != null) {
                shares.put(level, share);
            }
        }
        Map<String, Integer> items = new LinkedHashMap<>();
        draws.forEach(draw ->
                items.put(draw.getStock().moduleCode(), Words.number(draw.getItems(), 0, QuizSetting.MOST_ITEMS)));
        Limits limits = new Limits(
                Words.number(numbers.get("minutes"), 1, Words.ACTIVITY_MINUTES),
                Words.number(numbers.get("attempts"), 1, 100),
                Words.number(numbers.get("wait"), 1, 365),
                Words.number(numbers.get("pass"), 1, 100));
        QuizSetting setting = new QuizSetting(QuizKind.valueOf(kind), limits, shares, items);
        quizzes.save(Addresses.course(request), activity(), titleTh, titleEn, setting, edition);
        Addresses.to(request, "/quizzes/" + activity() + "?done=saved");
    }

    public QuizSettingView getView() {
        return view;
    }

    public String getActivity() {
        return activity();
    }

    public List<QuizKind> getKinds() {
        return List.of(QuizKind.PRACTICE, QuizKind.EXAM, QuizKind.PRETEST);
    }

    public List<CognitiveLevel> getLevels() {
        return List.of(CognitiveLevel.values());
    }

    public Map<String, String> getNumbers() {
        return numbers;
    }

    public List<DrawField> getDraws() {
        return draws;
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

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}

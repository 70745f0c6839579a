package org.thongthin.course.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.thongthin.course.ActivityType;
import org.thongthin.course.Manuscript;
import org.thongthin.course.ManuscriptActivity;
import org.thongthin.course.Manuscripts;
import org.thongthin.course.PoolKind;
import org.thongthin.course.QuizSetting;
import org.thongthin.course.QuizSettingView;
import org.thongthin.course.QuizSettingView.Stock;
import org.thongthin.course.StockRow;
import org.thongthin.course.Words;
import org.thongthin.platform.Role;
import org.thongthin.platform.StaleForm;

/** Setting the quizzes of a manuscript. */
@Stateless
@RolesAllowed(Role.IS_TRAINER)
public class QuizSettingService {

    @Inject
    ManuscriptKeeper keeper;

    @Inject
    Manuscripts manuscripts;

    @Inject
    Clock clock;

    public QuizSettingView quiz(String course, String activityCode) {
        Manuscript manuscript = keeper.read(course);
        ManuscriptActivity quiz = manuscript.activity(activityCode).must(ActivityType.QUIZ);
        List<StockRow> rows = manuscripts.stock(manuscript.getId());
        List<Stock> stock = manuscript.getModules().stream()
                .map(module -> new Stock(
                        module.getCode(),
                        module.getTitle(),
                        count(rows, module.getCode(), PoolKind.EXAM),
                        count(rows, module.getCode(), PoolKind.PRACTICE)))
                .toList();
        return new QuizSettingView(
                keeper.head(manuscript), quiz.getTitle(), quiz.getSetting(), stock, quiz.getEdition());
    }

    private static long count(List<StockRow> rows, String moduleCode, PoolKind pool) {
        return rows.stream()
                .filter(row -> row.moduleCode().equals(moduleCode) && row.pool() == pool)
                .mapToLong(StockRow::items)
                .sum();
    }

    /** @param edition of the quiz that the form was made from */
    public void save(
            String course, String activityCode, String titleTh, String titleEn, QuizSetting setting, int edition) {
        Manuscript manuscript = keeper.held(course);
        ManuscriptActivity quiz = manuscript.activity(activityCode).must(ActivityType.QUIZ);
        StaleForm.refuseUnless(edition, quiz.getEdition());
        setting.draws().keySet().forEach(manuscript::module);
        quiz.set(Words.both(titleTh, titleEn, Words.TITLE), setting.checked());
        manuscript.touch(clock.instant());
    }
}

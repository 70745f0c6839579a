package org.thongthin.course;

import java.util.List;
import org.thongthin.assessment.QuizKind;
import org.thongthin.platform.Bilingual;

/**
 * A manuscript as its outline shows it.
 *
 * @param version of the manuscript: what a deletion is confirmed of
 * @param modules empty where there is no manuscript or nothing in it
 * @param findings of the checks before publishing
 */
public record ManuscriptOutline(ManuscriptHead head, int version, List<Part> modules, List<Finding> findings) {

    /** A module; items: how many the question bank has for it. */
    public record Part(String code, Bilingual title, List<Step> steps, long items) {

        /** Of all its activities that say how long they take. */
        public int minutes() {
            return steps.stream()
                    .mapToInt(step -> step.minutes() == null ? 0 : step.minutes())
                    .sum();
        }
    }

    /** An activity; kind null: a page; items: how many a quiz draws; written: whether a page has something on it. */
    public record Step(
            String code,
            ActivityType type,
            Bilingual title,
            Integer minutes,
            QuizKind kind,
            int items,
            boolean written) {

        public static Step of(ManuscriptActivity activity) {
            return new Step(
                    activity.getCode(),
                    activity.getType(),
                    activity.getTitle(),
                    activity.getMinutes(),
                    activity.getKind(),
                    activity.getItems(),
                    activity.getHtml() != null && !Proofreading.isEmpty(activity.getHtml()));
        }

        /** Where it is edited, below the course's address. */
        public String place() {
            return (type == ActivityType.PAGE ? "pages/" : "quizzes/") + code;
        }
    }
}

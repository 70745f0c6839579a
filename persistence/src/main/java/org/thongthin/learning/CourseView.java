package org.thongthin.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thongthin.course.CourseFacts;
import org.thongthin.course.OutlineRow;
import org.thongthin.platform.Bilingual;

/**
 * A course as one person sees it.
 *
 * @param done ids of the complete activities; empty where not enrolled
 * @param next where to go on; null where the course has no activity
 * @param dueOn by when somebody asks for it; null: nobody does
 */
public record CourseView(
        CourseFacts facts,
        List<Bilingual> outcomes,
        List<OutlineRow> outline,
        boolean enrolled,
        Set<Long> done,
        OutlineRow next,
        LocalDate dueOn) {

    /** The activity visited last if it is not complete, else the first incomplete one, else the first. */
    public static OutlineRow next(List<OutlineRow> outline, Set<Long> done, Long last) {
        Optional<OutlineRow> resume = outline.stream()
                .filter(row -> row.activityId().equals(last) && !done.contains(row.activityId()))
                .findFirst();
        return resume.or(() -> outline.stream()
                        .filter(row -> !done.contains(row.activityId()))
                        .findFirst())
                .or(() -> outline.stream().findFirst())
                .orElse(null);
    }
}

package org.thongthin.course;

import java.util.ArrayList;
import java.util.List;
import org.thongthin.platform.Bilingual;

/**
 * What the catalogue will say of a course, as far as it is written.
 *
 * @param minutes 0: not said yet
 */
public record CourseAbout(
        Bilingual title,
        String summaryTh,
        String summaryEn,
        int minutes,
        List<SkillGroup> skills,
        List<Bilingual> outcomes) {

    public CourseAbout {
        skills = List.copyOf(skills);
        outcomes = List.copyOf(outcomes);
    }

    /** One outcome a line; the lines of both languages belong together in their order. */
    public static List<Bilingual> outcomes(String thai, String english) {
        List<String> th = lines(thai);
        List<String> en = lines(english);
        if (th.size() != en.size()) {
            throw new ManuscriptRefused.OutcomesUneven(th.size(), en.size());
        }
        List<Bilingual> outcomes = new ArrayList<>();
        for (int i = 0; i < th.size(); i++) {
            outcomes.add(Words.both(th.get(i), en.get(i), Words.OUTCOME));
        }
        return outcomes;
    }

    private static List<String> lines(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}

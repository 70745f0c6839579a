package org.thongthin.reporting.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.thongthin.organisation.Place;

/**
 * Writes the statement that says of everybody of a place where they stand in a course. Whatever there is to read is named by the index to
 * read it by: a course that everybody is enrolled in would else be gone through once for each of them. Public so that the plan can be
 * proved.
 */
public final class CompletionSql {

    /**
     * Of several versions, the one that was completed: it stays so whatever is begun afterwards. Else the one enrolled in last. ACTIVE
     * stands before COMPLETED in the alphabet, and so in the index: backwards, its order is this one.
     */
    private static final String ENROLMENT =
            """
             left join enrolment n on n.id = (
                select x.id from enrolment x force index (enrolment_of_person)
                where x.person_id = s.person_id and x.course_id = :course order by x.state desc, x.id desc limit 1)
            left join course_version v on v.id = n.course_version_id""";

    private static final String SELECT =
            """
            select s.person_id, s.name_%1$s name, s.position_%1$s position, s.position_type, o.name_%1$s workplace,
                e.name_%1$s employer, n.state, n.done_activities, v.activities, n.enrolled_at, n.due_on, n.completed_at,
                (select max(100 * t.correct_items div t.total_items) from attempt t force index (attempt_number)
                    where t.person_id = n.person_id and t.quiz_id in (:examinations) and t.passed) percent
            from person_place s force index (person_place_%2$s)""";

    /** What {@link #rows} gives, in its order. */
    static final List<Sql.Column> COLUMNS = List.of(
            new Sql.Column("person_id", Long.class),
            new Sql.Column("name", String.class),
            new Sql.Column("position", String.class),
            new Sql.Column("position_type", String.class),
            new Sql.Column("workplace", String.class),
            new Sql.Column("employer", String.class),
            new Sql.Column("state", String.class),
            new Sql.Column("done_activities", Integer.class),
            new Sql.Column("activities", Integer.class),
            new Sql.Column("enrolled_at", Instant.class),
            new Sql.Column("due_on", LocalDate.class),
            new Sql.Column("completed_at", Instant.class),
            new Sql.Column("percent", Integer.class));

    private final PlaceSql here;
    private final String language;
    private final Map<String, Object> parameters = new HashMap<>();

    /**
     * @param examinations the quizzes whose best pass counts; may be empty
     * @param locale English: names in English, else in Thai
     */
    public CompletionSql(Place place, Long courseId, List<Long> examinations, Locale locale) {
        here = new PlaceSql(place);
        language = locale.getLanguage().equals("en") ? "en" : "th";
        parameters.putAll(here.parameters());
        parameters.put("course", courseId);
        // a list in a statement may not be empty, and no quiz has this id
        parameters.put("examinations", examinations.isEmpty() ? List.of(0L) : examinations);
    }

    /** In the order of names. */
    public Sql rows(int skip, int most) {
        return new Sql(
                SELECT.formatted(language, here.level()) + ENROLMENT + PeopleSql.NAMES + " where " + here.condition("s")
                        + " order by s.name_th, s.person_id limit " + most + " offset " + skip,
                parameters);
    }
}

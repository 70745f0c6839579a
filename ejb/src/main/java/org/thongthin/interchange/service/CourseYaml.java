package org.thongthin.interchange.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.thongthin.course.CourseDraft.Facts;
import org.thongthin.interchange.service.CourseOutline.OutlineActivity;
import org.thongthin.interchange.service.CourseOutline.OutlineModule;
import org.thongthin.interchange.service.CourseOutline.OutlinePage;
import org.thongthin.platform.Bilingual;
import org.yaml.snakeyaml.nodes.Node;

/** Reads course.yaml. */
final class CourseYaml {
    static final String FORMAT = "thongthin-course/1";

    private static final Pattern COURSE_CODE = Pattern.compile("(?=.{1,40}$)[A-Z0-9]+(?:-[A-Z0-9]+)*");
    private static final Pattern CODE = Pattern.compile("(?=.{1,40}$)[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final String COURSE_CODE_RULE = "capitals, digits and single hyphens, at most 40";
    private static final String CODE_RULE = "small letters, digits and single hyphens, at most 40";
    private static final Set<String> SKILLS = Set.of("LIT", "GOV", "LEAD", "TECH", "SERV", "DATA", "CYB");
    private static final String LIST_EMPTY = "list.empty";
    private static final String TITLE = "title";

    static final int TITLE_LENGTH = 200;
    static final int SUMMARY_LENGTH = 1000;
    static final int OUTCOME_LENGTH = 500;
    static final int COURSE_MINUTES = 6000;
    static final int ACTIVITY_MINUTES = 600;

    private final Mistakes.In mistakes;
    private final Map<String, Integer> moduleCodes = new HashMap<>();
    private final Map<String, Integer> activityCodes = new HashMap<>();

    private CourseYaml(Mistakes.In mistakes) {
        this.mistakes = mistakes;
    }

    /** Empty where mistakes leave nothing to look at. */
    static Optional<CourseOutline> read(String text, Mistakes.In mistakes) {
        return YamlTree.of(text, mistakes)
                .flatMap(root -> YamlMapping.of(root, mistakes))
                .flatMap(new CourseYaml(mistakes)::course);
    }

    private Optional<CourseOutline> course(YamlMapping course) {
        String format = course.text("format");
        if (!format.equals(FORMAT) && !format.equals(YamlMapping.STAND_IN)) {
            mistakes.add(course.line("format"), "format.unknown", "'" + format + "' is not " + FORMAT);
            return Optional.empty();
        }
        CourseOutline outline = new CourseOutline(
                course.code("code", COURSE_CODE, COURSE_CODE_RULE), facts(course), questions(course), modules(course));
        course.refuseOtherKeys();
        return Optional.of(outline);
    }

    private Facts facts(YamlMapping course) {
        return new Facts(
                course.bilingual(TITLE, TITLE_LENGTH),
                course.bilingual("summary", SUMMARY_LENGTH),
                course.number("minutes", 1, COURSE_MINUTES),
                skills(course),
                course.list("outcomes", LIST_EMPTY).stream()
                        .map(node -> course.bilingual(node, OUTCOME_LENGTH))
                        .toList());
    }

    private List<String> skills(YamlMapping course) {
        Map<String, Integer> known = new HashMap<>();
        List<String> skills = new ArrayList<>();
        for (Node node : course.list("skills", LIST_EMPTY)) {
            String skill = course.scalar(node);
            if (!SKILLS.contains(skill)) {
                mistakes.add(YamlMapping.lineOf(node), "skill.unknown", "'" + skill + "' is not one of " + sorted());
            }
            once(known, skill, YamlMapping.lineOf(node));
            skills.add(skill);
        }
        return skills;
    }

    private static List<String> sorted() {
        return SKILLS.stream().sorted().toList();
    }

    private List<FileReference> questions(YamlMapping course) {
        Map<String, Integer> known = new HashMap<>();
        return course.node("questions").map(course::elements).orElse(List.of()).stream()
                .map(node -> new FileReference(course.scalar(node), mistakes.file(), YamlMapping.lineOf(node)))
                .filter(file -> !file.path().equals(YamlMapping.STAND_IN))
                .filter(file -> once(known, file.path(), file.line()))
                .toList();
    }

    private List<OutlineModule> modules(YamlMapping course) {
        return course.list("modules", LIST_EMPTY).stream()
                .flatMap(node -> YamlMapping.of(node, mistakes).stream())
                .map(this::module)
                .toList();
    }

    private OutlineModule module(YamlMapping module) {
        String code = code(module, moduleCodes);
        Bilingual title = module.bilingual(TITLE, TITLE_LENGTH);
        List<OutlineActivity> activities = module.list("activities", LIST_EMPTY).stream()
                .flatMap(node -> YamlMapping.of(node, mistakes).stream())
                .flatMap(this::activity)
                .toList();
        module.refuseOtherKeys();
        return new OutlineModule(code, title, activities);
    }

    private Stream<OutlineActivity> activity(YamlMapping activity) {
        String type = activity.text("type");
        switch (type) {
            case "page":
                return Stream.of(page(activity));
            case "quiz":
                return Stream.of(QuizYaml.read(
                        activity, code(activity, activityCodes), activity.bilingual(TITLE, TITLE_LENGTH), mistakes));
            case YamlMapping.STAND_IN:
                return Stream.empty();
            default:
                mistakes.add(activity.line("type"), "activity.type.unknown", "'" + type + "' is neither page nor quiz");
                return Stream.empty();
        }
    }

    private OutlinePage page(YamlMapping page) {
        OutlinePage outline = new OutlinePage(
                code(page, activityCodes),
                page.bilingual(TITLE, TITLE_LENGTH),
                page.number("minutes", 1, ACTIVITY_MINUTES),
                new FileReference(page.text("file"), mistakes.file(), page.line("file")));
        page.refuseOtherKeys();
        return outline;
    }

    private String code(YamlMapping owner, Map<String, Integer> known) {
        String code = owner.code("code", CODE, CODE_RULE);
        once(known, code, owner.line("code"));
        return code;
    }

    private boolean once(Map<String, Integer> known, String code, int line) {
        Integer first = code.equals(YamlMapping.STAND_IN) ? null : known.putIfAbsent(code, line);
        if (first != null) {
            mistakes.add(line, "code.duplicate", "'" + code + "' is on line " + first + " already");
        }
        return first == null;
    }
}

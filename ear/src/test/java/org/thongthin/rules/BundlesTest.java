package org.thongthin.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.thongthin.assessment.AttemptState;
import org.thongthin.assessment.CognitiveLevel;
import org.thongthin.assessment.QuestionType;
import org.thongthin.assessment.QuizKind;
import org.thongthin.audit.AuditAction;
import org.thongthin.certification.CandidacyState;
import org.thongthin.certification.Occasion;
import org.thongthin.certification.RequirementKind;
import org.thongthin.certification.Standing;
import org.thongthin.course.PoolKind;
import org.thongthin.course.PublicationCheck;
import org.thongthin.course.SkillGroup;
import org.thongthin.course.VersionOrigin;
import org.thongthin.learning.AssigneeState;
import org.thongthin.learning.EnrolmentState;
import org.thongthin.notification.NoticeKind;
import org.thongthin.organisation.OrganisationType;
import org.thongthin.people.AccountState;
import org.thongthin.people.PositionType;
import org.thongthin.platform.Role;
import org.thongthin.reporting.CompletionState;
import org.thongthin.reporting.PersonRecord;
import org.thongthin.reporting.Stage;
import org.thongthin.reporting.Stand;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The texts in both languages, and that what pages and classes ask for is there. */
class BundlesTest {

    /**
     * An enum whose constants pages show: each has the key {@code prefix + name}, and under the prefix there is nothing else.
     *
     * @param never constants that pages do not show there
     */
    private record Shown(Class<? extends Enum<?>> type, String domain, String prefix, String... never) {

        Stream<String> keys() {
            return Arrays.stream(type.getEnumConstants())
                    .map(Enum::name)
                    .filter(name -> !List.of(never).contains(name))
                    .map(prefix::concat);
        }
    }

    /**
     * A line for each enum that pages show, such as
     * {@code new Shown(AttemptState.class, "learning", "result.closed.", "OPEN")}. A key whose last part is in capitals is of an
     * enum, so a missing line is noticed.
     */
    private static final List<Shown> SHOWN = List.of(
            new Shown(AuditAction.class, "audit", "action."),
            new Shown(OrganisationType.class, "organisation", "type."),
            new Shown(PositionType.class, "people", "position.type."),
            new Shown(AccountState.class, "people", "account.state."),
            new Shown(Role.class, "people", "role."),
            new Shown(PublicationCheck.class, "course", "check."),
            new Shown(PublicationCheck.class, "course", "finding."),
            new Shown(SkillGroup.class, "course", "skill."),
            new Shown(QuestionType.class, "course", "type."),
            new Shown(QuestionType.class, "course", "item.purpose."),
            new Shown(CognitiveLevel.class, "course", "level."),
            new Shown(PoolKind.class, "course", "pool."),
            new Shown(QuizKind.class, "course", "kind."),
            new Shown(VersionOrigin.class, "course", "origin."),
            new Shown(Standing.class, "certification", "standing."),
            new Shown(Standing.class, "credential", "verdict."),
            new Shown(
                    RequirementKind.class,
                    "certification",
                    "requirement.",
                    "COURSE_PASSED",
                    "CERTIFICATION_HELD",
                    "ACTIVE_POSTING",
                    "WORKSHOP_HOURS",
                    "ENDORSEMENT",
                    "EVIDENCE"),
            new Shown(CandidacyState.class, "certification", "candidacy.state."),
            new Shown(CandidacyState.class, "certification", "own.next."),
            new Shown(Occasion.class, "certification", "occasion."),
            new Shown(AttemptState.class, "learning", "attempt.state."),
            new Shown(AttemptState.class, "learning", "result.closed.", "OPEN"),
            new Shown(EnrolmentState.class, "learning", "enrolment.state."),
            new Shown(NoticeKind.class, "notification", "notice."),
            new Shown(QuizKind.class, "learning", "rules.kind."),
            new Shown(Stage.class, "reporting", "stage."),
            new Shown(Stand.class, "reporting", "stand."),
            new Shown(CompletionState.class, "reporting", "completion.state."),
            new Shown(PersonRecord.Part.class, "reporting", "record.part."),
            new Shown(PersonRecord.What.class, "reporting", "moment."),
            new Shown(PositionType.class, "reporting", "type."),
            new Shown(AssigneeState.class, "learning", "assignee."));

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");
    private static final Pattern OF_A_CONSTANT = Pattern.compile("(.+\\.)[A-Z][A-Z0-9_]*");

    @Test
    void everyBundleIsThereInBothLanguages() {
        List<String> problems = new ArrayList<>();
        Tree.files(Bundle.RESOURCES, ".properties").forEach(file -> {
            String name = file.getFileName().toString();
            String other = name.replaceFirst("_(th|en)\\.properties$", "_@.properties");
            if (other.equals(name)) {
                problems.add(Tree.name(file) + " is of no language: its name ends in _th or _en");
            } else if (!file.resolveSibling(other.replace("@", name.contains("_th.") ? "en" : "th"))
                    .toFile()
                    .isFile()) {
                problems.add(Tree.name(file) + " has no partner in the other language");
            }
        });
        Tree.none(problems);
        assertFalse(pairs().isEmpty());
    }

    @Test
    void bothLanguagesHaveTheSameKeysWithTheSamePlaceholders() {
        List<String> problems = new ArrayList<>();
        pairs().forEach((thai, english) -> {
            Set<String> all = new TreeSet<>(thai.texts().keySet());
            all.addAll(english.texts().keySet());
            for (String key : all) {
                if (!thai.texts().containsKey(key) || !english.texts().containsKey(key)) {
                    Bundle lacking = thai.texts().containsKey(key) ? english : thai;
                    problems.add(Tree.name(lacking.file()) + " lacks " + key);
                } else if (!placeholders(thai.texts().get(key))
                        .equals(placeholders(english.texts().get(key)))) {
                    problems.add(Tree.name(thai.file()) + " and _en differ in the placeholders of " + key);
                }
            }
        });
        Tree.none(problems);
    }

    @Test
    void everyKeyIsThereOnceAndSaysSomething() {
        List<String> problems = new ArrayList<>();
        bundles().forEach(bundle -> {
            bundle.duplicates().forEach(key -> problems.add(Tree.name(bundle.file()) + " has twice " + key));
            bundle.texts().forEach((key, text) -> {
                if (text.isBlank()) {
                    problems.add(Tree.name(bundle.file()) + " has no text for " + key);
                }
            });
        });
        Tree.none(problems);
    }

    @Test
    void noThaiTextExclaims() {
        Tree.none(pairs().keySet().stream()
                .flatMap(bundle -> bundle.texts().entrySet().stream()
                        .filter(text -> text.getValue().contains("!"))
                        .map(text -> Tree.name(bundle.file()) + " " + text.getKey() + " has an exclamation mark"))
                .toList());
    }

    /** MessageFormat takes a single apostrophe for a quotation mark, drops it and leaves placeholders behind it unfilled. */
    @Test
    void apostrophesBesidePlaceholdersAreDoubled() {
        Tree.none(bundles()
                .flatMap(bundle -> bundle.texts().entrySet().stream()
                        .filter(text -> placeholders(text.getValue()).isEmpty()
                                ? text.getValue().contains("''")
                                : !isWholeWhenFormatted(text.getValue()))
                        .map(text -> Tree.name(bundle.file()) + " " + text.getKey()
                                + ": write '' for ' where there is a placeholder, and only there"))
                .toList());
    }

    private static boolean isWholeWhenFormatted(String text) {
        return !text.replace("''", "").contains("'") && new MessageFormat(text).getFormatsByArgumentIndex().length > 0;
    }

    @Test
    void everyKeyThatAPageOrAClassUsesIsThere() {
        List<String> problems = new ArrayList<>();
        for (KeyUse use : uses()) {
            Set<String> keys = Bundle.ofDomain(use.domain(), "th").texts().keySet();
            if (!use.isReadable()) {
                problems.add(use.where() + ": nobody can tell the key; begin it with a literal");
            } else if (keys.stream().noneMatch(use::matches)) {
                problems.add(use.where() + ": the bundle of " + use.domain() + " has no key " + use.named());
            }
        }
        Tree.none(problems);
    }

    @Test
    void everyKeyIsUsed() {
        List<KeyUse> uses = uses();
        Set<String> literals = literals();
        List<String> problems = new ArrayList<>();
        Bundle.domains().forEach(domain -> Bundle.ofDomain(domain, "th").texts().keySet().stream()
                .filter(key -> !key.startsWith("refusal.") && !key.startsWith("problem."))
                .filter(key -> !literals.contains(key))
                .filter(key -> uses.stream().noneMatch(use -> use.domain().equals(domain) && use.matches(key)))
                .forEach(key -> problems.add("bundle of " + domain + ": nobody uses " + key)));
        Tree.none(problems);
    }

    @Test
    void everyConstantThatPagesShowHasItsText() {
        List<String> problems = new ArrayList<>();
        Bundle.domains().forEach(domain -> {
            Set<String> keys = Bundle.ofDomain(domain, "th").texts().keySet();
            Set<String> expected = SHOWN.stream()
                    .filter(shown -> shown.domain().equals(domain))
                    .flatMap(Shown::keys)
                    .collect(Collectors.toSet());
            expected.stream()
                    .filter(key -> !keys.contains(key))
                    .forEach(key -> problems.add("bundle of " + domain + " lacks " + key));
            keys.stream()
                    .filter(key -> OF_A_CONSTANT.matcher(key).matches() && !expected.contains(key))
                    .forEach(key -> problems.add(
                            "bundle of " + domain + ": " + key + " is of no constant in BundlesTest.SHOWN"));
        });
        Tree.none(problems);
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Thai and English of each bundle. */
    private static Map<Bundle, Bundle> pairs() {
        return Tree.files(Bundle.RESOURCES, "_th.properties").stream()
                .collect(Collectors.toMap(Bundle::read, BundlesTest::english));
    }

    private static Bundle english(Path thai) {
        String name = thai.getFileName().toString().replace("_th.properties", "_en.properties");
        return Bundle.readIfThere(thai.resolveSibling(name));
    }

    private static Stream<Bundle> bundles() {
        return pairs().entrySet().stream().flatMap(pair -> Stream.of(pair.getKey(), pair.getValue()));
    }

    /** Variable in pages → domain, as faces-config.xml says. */
    static Map<String, String> domains() {
        Map<String, String> domains = new TreeMap<>();
        NodeList declared = Tree.xml(Tree.WEBAPP.resolve("WEB-INF/faces-config.xml"))
                .getElementsByTagNameNS("*", "resource-bundle");
        for (int i = 0; i < declared.getLength(); i++) {
            Element bundle = (Element) declared.item(i);
            domains.put(text(bundle, "var"), Bundle.domainOf(text(bundle, "base-name")));
        }
        return domains;
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagNameNS("*", name).item(0).getTextContent().trim();
    }

    private static List<KeyUse> uses() {
        Map<String, String> domains = domains();
        return Stream.concat(
                        Tree.files(Tree.WEBAPP, ".xhtml").stream()
                                .flatMap(page -> KeyUse.inPage(page, domains).stream()),
                        Tree.javaSources().stream().flatMap(source -> KeyUse.inClass(source).stream()))
                .toList();
    }

    /** What classes hand to pages or to Messages as whole keys. */
    private static Set<String> literals() {
        Pattern literal = Pattern.compile("\"([a-z][\\w.]*\\.[\\w.]*\\w)\"");
        return Tree.javaSources().stream()
                .flatMap(source -> literal.matcher(Tree.read(source)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }
}

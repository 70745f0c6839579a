package org.thongthin.interchange.service;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.thongthin.certification.DecisionKind;
import org.thongthin.certification.ProgrammeDraft;
import org.thongthin.certification.RenewalBase;
import org.thongthin.certification.RequirementKind;
import org.thongthin.platform.Bilingual;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads a programme file ({@code thongthin-programme/1}). What it cannot read stops it with a sentence that names the key. */
final class ProgrammeReader {

    private ProgrammeReader() {}

    static ProgrammeDraft read(InputStream file) {
        Map<?, ?> map = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
        if (!"thongthin-programme/1".equals(map.get("format"))) {
            throw new IllegalArgumentException("format is thongthin-programme/1, not " + map.get("format"));
        }
        ProgrammeDraft.Wording wording = new ProgrammeDraft.Wording(
                text(map, "name"),
                text(map, "subtitle"),
                text(map, "issuer"),
                text(map, "signer"),
                text(map, "signer-position"));
        ProgrammeDraft.Terms terms = new ProgrammeDraft.Terms(
                DecisionKind.valueOf(constant(word(map, "decision"))),
                number(map, "validity-months", 1),
                number(map, "window-months", 0),
                number(map, "grace-months", 0),
                RenewalBase.valueOf(constant(word(map, "renewal-base"))));
        return new ProgrammeDraft(
                word(map, "code"),
                word(map, "serial-prefix"),
                number(map, "tier", 1),
                wording,
                terms,
                node(child(map, "requirements")),
                node(child(map, "renewal")));
    }

    private static ProgrammeDraft.Node node(Map<?, ?> map) {
        Map.Entry<?, ?> entry = map.entrySet().iterator().next();
        RequirementKind kind = RequirementKind.valueOf(constant(String.valueOf(entry.getKey())));
        if (entry.getValue() instanceof List<?> children) {
            return new ProgrammeDraft.Node(
                    kind,
                    least(map),
                    null,
                    null,
                    null,
                    null,
                    null,
                    children.stream().map(child -> node((Map<?, ?>) child)).toList());
        }
        Map<?, ?> leaf = (Map<?, ?>) entry.getValue();
        return new ProgrammeDraft.Node(
                kind,
                null,
                (String) leaf.get("course"),
                (String) leaf.get("programme"),
                (Integer) leaf.get("min-percent"),
                (Integer) leaf.get("max-age-months"),
                asked(kind, leaf),
                List.of());
    }

    private static ProgrammeDraft.Asked asked(RequirementKind kind, Map<?, ?> leaf) {
        return switch (kind) {
            case WORKSHOP_HOURS ->
                new ProgrammeDraft.Asked(number(leaf, "hours", 1), sinceLastAward(leaf.get("since")), null);
            case EVIDENCE -> new ProgrammeDraft.Asked(null, false, text(leaf, "title"));
            default -> null;
        };
    }

    private static boolean sinceLastAward(Object since) {
        if (since == null || "last-award".equals(since)) {
            return since != null;
        }
        throw new IllegalArgumentException("since is last-award or left out, not " + since);
    }

    /** A word of the file as the name of a constant. */
    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static Integer least(Map<?, ?> map) {
        return (Integer) map.get("least");
    }

    private static Map<?, ?> child(Map<?, ?> map, String key) {
        if (map.get(key) instanceof Map<?, ?> child) {
            return child;
        }
        throw new IllegalArgumentException(key + " is missing");
    }

    private static Bilingual text(Map<?, ?> map, String key) {
        Map<?, ?> both = child(map, key);
        return new Bilingual((String) both.get("th"), (String) both.get("en"));
    }

    private static String word(Map<?, ?> map, String key) {
        if (map.get(key) instanceof String word) {
            return word;
        }
        throw new IllegalArgumentException(key + " is missing");
    }

    private static int number(Map<?, ?> map, String key, int least) {
        if (map.get(key) instanceof Integer number && number >= least) {
            return number;
        }
        throw new IllegalArgumentException(key + " is a whole number of at least " + least);
    }
}

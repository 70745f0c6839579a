package org.thongthin.interchange.service;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.thongthin.platform.Bilingual;
import org.thongthin.platform.ThaiText;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Keys and values with their lines. What is missing or wrong is noted, and a stand-in returned so that reading goes on
 * and finds the other mistakes too: a course is only made of it when nothing has been noted.
 */
final class YamlMapping {
    static final String STAND_IN = "?";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    private final int line;
    private final Mistakes.In mistakes;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();

    private YamlMapping(MappingNode node, Mistakes.In mistakes) {
        this.line = lineOf(node);
        this.mistakes = mistakes;
        node.getValue().forEach(this::put);
    }

    /** Empty, after a mistake, where the node is something else. */
    static Optional<YamlMapping> of(Node node, Mistakes.In mistakes) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new YamlMapping(mapping, mistakes));
        }
        mistakes.add(lineOf(node), "value.unexpected", "'key: value' pairs are expected here");
        return Optional.empty();
    }

    static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private void put(NodeTuple tuple) {
        Node node = tuple.getKeyNode();
        String key = node instanceof ScalarNode scalar ? scalar.getValue() : STAND_IN;
        if (values.putIfAbsent(key, tuple.getValueNode()) == null) {
            lines.put(key, lineOf(node));
        } else {
            mistakes.add(lineOf(node), "key.duplicate", "'" + key + "' is there already");
        }
    }

    int line() {
        return line;
    }

    /** Where the value is; where the mapping begins if there is none. */
    int line(String key) {
        return values.containsKey(key) ? lineOf(values.get(key)) : line;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** Empty, and no mistake, where the key is not there. */
    Optional<Node> node(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key));
    }

    /** Empty, after a mistake, where the key is not there. */
    Optional<Node> required(String key) {
        Optional<Node> node = node(key);
        if (node.isEmpty()) {
            mistakes.add(line, "key.missing", "'" + key + "' is missing");
        }
        return node;
    }

    /** A text, obligatory. */
    String text(String key) {
        return required(key).map(this::scalar).orElse(STAND_IN);
    }

    /** A text that follows a pattern, obligatory; the rule says in words what the pattern asks. */
    String code(String key, Pattern pattern, String rule) {
        String text = text(key);
        if (!text.equals(STAND_IN) && !pattern.matcher(text).matches()) {
            mistakes.add(line(key), "code.invalid", "'" + text + "': " + rule);
        }
        return text;
    }

    String scalar(Node node) {
        if (node instanceof ScalarNode scalar && !isNothing(scalar)) {
            return ThaiText.normaliseLine(scalar.getValue());
        }
        mistakes.add(lineOf(node), "value.unexpected", "a text or a number is expected here");
        return STAND_IN;
    }

    private static boolean isNothing(ScalarNode node) {
        return node.getTag().equals(Tag.NULL) || node.getValue().isBlank();
    }

    Bilingual bilingual(String key, int longest) {
        return required(key).map(node -> bilingual(node, longest)).orElse(new Bilingual(STAND_IN, STAND_IN));
    }

    Bilingual bilingual(Node node, int longest) {
        return of(node, mistakes)
                .map(texts -> {
                    Bilingual both = new Bilingual(texts.language("th", longest), texts.language("en", longest));
                    texts.refuseOtherKeys();
                    return both;
                })
                .orElse(new Bilingual(STAND_IN, STAND_IN));
    }

    private String language(String key, int longest) {
        Optional<Node> node = node(key);
        if (node.isEmpty() || node.get() instanceof ScalarNode scalar && isNothing(scalar)) {
            mistakes.add(line(key), "text.language-missing", "the text in '" + key + "' is missing");
            return STAND_IN;
        }
        String text = scalar(node.get());
        if (text.isEmpty()) {
            mistakes.add(line(key), "text.language-missing", "the text in '" + key + "' is missing");
            return STAND_IN;
        }
        if (text.length() > longest) {
            mistakes.add(line(key), "text.too-long", text.length() + " characters, at most " + longest);
        }
        return text;
    }

    /** A whole number, obligatory. */
    int number(String key, int least, int most) {
        return required(key).map(node -> number(node, least, most)).orElse(least);
    }

    /** A whole number; null where the key is not there. */
    Integer optionalNumber(String key, int least, int most) {
        return node(key).map(node -> number(node, least, most)).orElse(null);
    }

    private int number(Node node, int least, int most) {
        String text = node instanceof ScalarNode scalar ? scalar.getValue() : STAND_IN;
        if (NUMBER.matcher(text).matches()) {
            int number = Integer.parseInt(text);
            if (least <= number && number <= most) {
                return number;
            }
        }
        mistakes.add(
                lineOf(node),
                "number.out-of-range",
                "'" + text + "': a whole number from " + least + " to " + most + " is expected here");
        return least;
    }

    /** Its elements, at least one. Empty, after a mistake with that code, where there is none. */
    List<Node> list(String key, String emptyCode) {
        Optional<Node> node = node(key);
        List<Node> elements = node.map(this::elements).orElse(List.of());
        if (elements.isEmpty()) {
            mistakes.add(line(key), emptyCode, "'" + key + "' has nothing in it");
        }
        return elements;
    }

    /** The elements of a list; a single value is a list of one. */
    List<Node> elements(Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        return node instanceof ScalarNode scalar && isNothing(scalar) ? List.of() : List.of(node);
    }

    /** Once everything has been asked for: what nobody asked for is a slip of the author's. */
    void refuseOtherKeys() {
        lines.forEach((key, at) -> {
            if (!asked.contains(key)) {
                mistakes.add(at, "key.unknown", "'" + key + "' means nothing here");
            }
        });
    }
}

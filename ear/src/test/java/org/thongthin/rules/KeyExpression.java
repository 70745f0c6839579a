package org.thongthin.rules;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an expression, in EL or Java, can say about the keys that it makes: literals, concatenations ({@code 'a.'.concat(x)},
 * {@code 'a.' += x}, {@code "a." + x}) and choices between them. Strings stand in single quotes.
 */
final class KeyExpression {

    /** A part that is known at run time only. */
    static final String UNKNOWN = ".+";

    private final String text;

    private KeyExpression(String text) {
        String inner = text.trim();
        while (inner.startsWith("(") && closing(inner, 1) == inner.length() - 1) {
            inner = inner.substring(1, inner.length() - 1).trim();
        }
        this.text = inner;
    }

    /** One regular expression for each key, or family of keys, that the expression may be. */
    static List<String> patterns(String expression) {
        return new KeyExpression(expression.replace('"', '\'')).patterns();
    }

    private List<String> patterns() {
        int question = find(text, 0, "?");
        if (question >= 0) {
            int colon = find(text, question + 1, ":");
            return Stream.of(text.substring(question + 1, colon), text.substring(colon + 1))
                    .flatMap(branch -> new KeyExpression(branch).patterns().stream())
                    .toList();
        }
        int end = text.startsWith("'") ? text.indexOf('\'', 1) : -1;
        if (end <= 1) {
            return List.of(UNKNOWN);
        }
        return followed(
                List.of("\\Q" + text.substring(1, end) + "\\E"),
                text.substring(end + 1).trim());
    }

    /** What stands after a literal or a concatenation. */
    private static List<String> followed(List<String> heads, String rest) {
        if (rest.isEmpty()) {
            return heads;
        }
        if (rest.startsWith(".concat(")) {
            int from = ".concat(".length();
            int to = closing(rest, from);
            return followed(
                    joined(heads, rest.substring(from, to)),
                    rest.substring(to + 1).trim());
        }
        if (rest.startsWith("+")) {
            int from = rest.startsWith("+=") ? 2 : 1;
            int next = find(rest, from, "+");
            int to = next < 0 ? rest.length() : next;
            return followed(
                    joined(heads, rest.substring(from, to)), rest.substring(to).trim());
        }
        return joined(heads, "");
    }

    private static List<String> joined(List<String> heads, String operand) {
        List<String> tails = new KeyExpression(operand).patterns();
        return heads.stream()
                .flatMap(head -> tails.stream().map(tail -> head + tail))
                .toList();
    }

    /** Where the bracket closes that was opened before {@code from}, or the argument ends; the end where it does not. */
    static int closing(String text, int from) {
        int at = find(text, from, "])},");
        return at < 0 ? text.length() : at;
    }

    /** The first of these characters outside strings and inner brackets; -1 where there is none. */
    private static int find(String text, int from, String wanted) {
        int depth = 0;
        boolean quoted = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'') {
                quoted = !quoted;
            } else if (!quoted) {
                if (depth == 0 && wanted.indexOf(c) >= 0) {
                    return i;
                }
                depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            }
        }
        return -1;
    }
}

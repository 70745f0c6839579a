package org.thongthin.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * That a page or a class names a key of a domain's messages, or a family of keys.
 *
 * @param keys what such a key looks like
 */
record KeyUse(String domain, String keys, String where) {

    private static final Pattern EL = Pattern.compile("[#$]\\{([^}]*)}");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern TEXTS = Pattern.compile("\\btexts\\.format\\(\\s*'(\\w+)'\\s*,");
    private static final Pattern FORMAT = Pattern.compile("\\bformat\\(\\s*'(\\w+)'\\s*,");
    private static final Pattern PROBLEM = Pattern.compile("\\b(problem|answer)\\((?:[^;']*,\\s*)?'(\\w+)'");

    /** Whether the expression begins with a literal, so that somebody can tell which keys it names. */
    boolean isReadable() {
        return !keys.startsWith(KeyExpression.UNKNOWN);
    }

    /** For people: {@code problem….title}. */
    String named() {
        return keys.replaceAll("\\\\[QE]", "").replace(KeyExpression.UNKNOWN, "…");
    }

    boolean matches(String key) {
        return isReadable() && key.matches(keys);
    }

    /**
     * The uses in the EL of a page: {@code var['key']} and {@code texts.format('domain', 'key', …)}.
     *
     * @param domains of the variables that faces-config.xml gives the bundles
     */
    static List<KeyUse> inPage(Path file, Map<String, String> domains) {
        Pattern use = Pattern.compile("(?<![\\w.'])(" + String.join("|", domains.keySet()) + ")(\\[|\\.(?=\\w))");
        String page = COMMENT.matcher(Tree.read(file))
                .replaceAll("")
                .replace("&quot;", "'")
                .replace("&apos;", "'");
        List<KeyUse> uses = new ArrayList<>();
        EL.matcher(page).results().map(found -> found.group(1)).forEach(el -> {
            String where = Tree.name(file) + " #{" + el + "}";
            use.matcher(el).results().forEach(at -> {
                String key = at.group(2).equals("[") ? argument(el, at) : "";
                uses.addAll(of(domains.get(at.group(1)), key, where));
            });
            TEXTS.matcher(el).results().forEach(at -> uses.addAll(of(at.group(1), argument(el, at), where)));
        });
        return uses;
    }

    /** The uses in a class: calls of Messages and Problems. */
    static List<KeyUse> inClass(Path file) {
        String source = Tree.read(file).replace('"', '\'');
        List<KeyUse> uses = new ArrayList<>();
        FORMAT.matcher(source).results().forEach(at -> values(
                        argument(source, at).trim(), source)
                .forEach(key -> uses.addAll(of(at.group(1), key, Tree.name(file)))));
        PROBLEM.matcher(source)
                .results()
                .flatMap(at -> problem(at, Tree.name(file)))
                .forEach(uses::add);
        return uses;
    }

    /** The expression, or what is assigned to it where it is a variable. */
    private static List<String> values(String expression, String source) {
        List<String> assigned = Pattern.compile("\\b" + Pattern.quote(expression) + " =(?!=) ?([^;]+);")
                .matcher(source)
                .results()
                .map(found -> found.group(1))
                .toList();
        return expression.matches("\\w+") && !assigned.isEmpty() ? assigned : List.of(expression);
    }

    private static Stream<KeyUse> problem(MatchResult at, String where) {
        // A whole page has a title too.
        return Stream.of("", ".title")
                .limit(at.group(1).equals("answer") ? 2 : 1)
                .map(part -> new KeyUse(DomainMap.PLATFORM, "\\Qproblem." + at.group(2) + part + "\\E", where));
    }

    private static String argument(String text, MatchResult before) {
        return text.substring(before.end(), KeyExpression.closing(text, before.end()));
    }

    private static List<KeyUse> of(String domain, String expression, String where) {
        return KeyExpression.patterns(expression).stream()
                .map(keys -> new KeyUse(domain, keys, where))
                .toList();
    }
}

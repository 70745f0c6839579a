package org.thongthin.interchange.service;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thongthin.assessment.CognitiveLevel;
import org.thongthin.assessment.QuestionDraft;

/** Reads one item: what its comment says, its stem, and its answer in braces. */
final class GiftItemReader {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,59}");
    private static final Map<String, CognitiveLevel> LEVELS = Stream.of(CognitiveLevel.values())
            .collect(Collectors.toMap(level -> level.name().toLowerCase(Locale.ROOT), Function.identity()));

    private final Mistakes.In mistakes;
    private final GiftText texts;
    private boolean sound;

    GiftItemReader(Mistakes.In mistakes) {
        this.mistakes = mistakes;
        this.texts = new GiftText(mistakes);
    }

    /** Empty after mistakes have been noted. */
    Optional<QuestionDraft> read(GiftFragment item, String pool, GiftReader.Meta meta) {
        sound = pool != null;
        int line = meta.line > 0 ? meta.line : item.line();
        String id = id(meta, line);
        CognitiveLevel level = level(meta, line);
        int open = item.findAny("{}", 0);
        int close = item.findAny("{}", open + 1);
        if (open < 0 || item.raw().charAt(open) == '}') {
            return refuse(item.lineAt(Math.max(open, 0)), "the item has no answer in braces { }");
        }
        if (close < 0) {
            return refuse(item.lineAt(open), "the closing brace } is missing");
        }
        if (item.raw().charAt(close) == '{') {
            return refuse(item.lineAt(close), "{ within braces; in a text it is written \\{");
        }
        if (!item.from(close + 1).isBlank()) {
            return refuse(item.from(close + 1).trimmed().line(), "text after }; is an empty line missing?");
        }
        String stem = stem(item.to(open));
        GiftFragment inner = item.sub(open + 1, close);
        int general = inner.find("####", 0);
        String feedback = feedback(item, inner, general);
        GiftAnswer answer = new GiftAnswer(mistakes, texts);
        boolean answered = answer.read(general < 0 ? inner : inner.to(general));
        return answered && sound && !stem.isEmpty() && !feedback.isEmpty()
                ? Optional.of(new QuestionDraft(id, pool, answer.type(), level, stem, feedback, answer.options()))
                : Optional.empty();
    }

    private Optional<QuestionDraft> refuse(int line, String detail) {
        mistakes.add(line, GiftReader.SYNTAX, detail);
        return Optional.empty();
    }

    private void unsound(int line, String code, String detail) {
        mistakes.add(line, code, detail);
        sound = false;
    }

    private String id(GiftReader.Meta meta, int line) {
        if (meta.ids.size() != 1) {
            unsound(line, "id.missing", "one [id:…] is expected in the comment before the item");
            return "";
        }
        String id = meta.ids.get(0);
        if (!ID.matcher(id).matches()) {
            unsound(line, "code.invalid", "'" + id + "': letters, digits, hyphens, dots and underscores, at most 60");
        }
        return id;
    }

    private CognitiveLevel level(GiftReader.Meta meta, int line) {
        List<String> strange =
                meta.tags.stream().filter(tag -> !LEVELS.containsKey(tag)).toList();
        if (!strange.isEmpty()) {
            unsound(line, "tag.unknown", "'" + strange.get(0) + "' is not understand, apply or analyse");
        } else if (meta.tags.size() != 1) {
            unsound(line, "level.missing", "one [tag:…] is expected: understand, apply or analyse");
        }
        return meta.tags.stream()
                .filter(LEVELS::containsKey)
                .map(LEVELS::get)
                .findFirst()
                .orElse(null);
    }

    /** Without the name that GIFT allows before it, between double colons. */
    private String stem(GiftFragment fragment) {
        GiftFragment stem = fragment.trimmed();
        if (stem.raw().startsWith("::")) {
            int end = stem.find("::", 2);
            if (end < 0) {
                unsound(stem.line(), GiftReader.SYNTAX, "the name after :: does not end with ::");
                return "";
            }
            stem = stem.from(end + 2);
        }
        return texts.html(stem);
    }

    private String feedback(GiftFragment item, GiftFragment inner, int general) {
        GiftFragment feedback = inner.from(general < 0 ? inner.raw().length() : general + 4);
        if (feedback.isBlank()) {
            unsound(item.line(), "feedback.missing", "feedback for everyone is missing: ####…");
            return "";
        }
        int mark = feedback.findAny("~=", 0);
        if (mark >= 0) {
            unsound(
                    feedback.lineAt(mark),
                    GiftReader.SYNTAX,
                    "~ or = after ####: options stand before it, and in a text it is written with \\");
            return "";
        }
        return texts.html(feedback);
    }
}

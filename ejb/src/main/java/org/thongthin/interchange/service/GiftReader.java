package org.thongthin.interchange.service;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thongthin.assessment.QuestionDraft;
import org.thongthin.interchange.Mistake;
import org.thongthin.platform.ThaiText;

/**
 * Reads Moodle's GIFT format as far as FORMAT.md describes it: single and multiple choice, true and false. What it
 * leaves out (short answers, numbers, matching, essays, gaps, HTML) is refused, not guessed at.
 */
public final class GiftReader {
    static final String SYNTAX = "gift.syntax";

    private static final Pattern META = Pattern.compile("\\[(id|tag):([^\\]]*)]");
    private static final Pattern POOL = Pattern.compile("(?=.{1,100}$)[a-z0-9-]+(?:/[a-z0-9-]+)*");
    private static final String CATEGORY = "$CATEGORY:";
    private static final String COMMENT = "//";

    private final Mistakes.In mistakes;
    private final GiftItemReader items;
    private final List<Item> read = new ArrayList<>();
    private final Set<String> pools = new LinkedHashSet<>();

    private String pool;
    private Meta meta = new Meta();
    private final StringBuilder text = new StringBuilder();
    private int textLine;
    private boolean skipping;

    private GiftReader(Mistakes.In mistakes) {
        this.mistakes = mistakes;
        this.items = new GiftItemReader(mistakes);
    }

    /** @param line of its id */
    public record Item(QuestionDraft question, int line) {}

    /** @param items those without mistakes; @param pools all that are named, in their order */
    public record GiftFile(List<Item> items, Set<String> pools, List<Mistake> mistakes) {
        public List<QuestionDraft> questions() {
            return items.stream().map(Item::question).toList();
        }
    }

    /** What the comment before an item says of it. */
    static final class Meta {
        final List<String> ids = new ArrayList<>();
        final List<String> tags = new ArrayList<>();
        int line;
    }

    /** @param file under which mistakes are noted */
    public static GiftFile read(String file, String text) {
        Mistakes mistakes = new Mistakes();
        GiftReader reader = new GiftReader(mistakes.in(file));
        int line = 0;
        for (String next : ThaiText.normalise(text).split("\n", -1)) {
            reader.take(next.strip(), ++line);
        }
        reader.endItem();
        reader.refuseLooseMeta();
        return new GiftFile(reader.read, reader.pools, mistakes.list());
    }

    private void take(String line, int number) {
        boolean named = line.startsWith(COMMENT) && META.matcher(line).find();
        if (named || line.startsWith(CATEGORY)) {
            endBefore(line, number);
            skipping = false;
            if (named) {
                comment(line, number);
            } else {
                category(line, number);
            }
        } else if (line.isEmpty()) {
            endItem();
        } else if (!skipping) {
            if (text.isEmpty()) {
                textLine = number;
            }
            // A comment within an item leaves an empty line, so that lines can still be counted.
            text.append(line.startsWith(COMMENT) ? "" : line).append('\n');
        }
    }

    private void endBefore(String line, int number) {
        if (!text.toString().isBlank()) {
            mistakes.add(
                    number, SYNTAX, "an empty line is missing before " + (line.startsWith("$") ? CATEGORY : COMMENT));
        }
        endItem();
    }

    private void category(String line, int number) {
        refuseLooseMeta();
        pool = line.substring(CATEGORY.length()).strip();
        if (!POOL.matcher(pool).matches()) {
            mistakes.add(
                    number, "code.invalid", "'" + pool + "': small letters, digits, hyphens and slashes, at most 100");
        }
        pools.add(pool);
    }

    private void comment(String line, int number) {
        Matcher matcher = META.matcher(line);
        List<MatchResult> found = matcher.results().toList();
        if (!meta.ids.isEmpty()
                && found.stream().anyMatch(entry -> entry.group(1).equals("id"))) {
            refuseLooseMeta();
        }
        if (meta.line == 0) {
            meta.line = number;
        }
        for (MatchResult entry : found) {
            (entry.group(1).equals("id") ? meta.ids : meta.tags)
                    .add(entry.group(2).strip());
        }
    }

    private void refuseLooseMeta() {
        if (meta.line > 0) {
            mistakes.add(meta.line, SYNTAX, "there is no item after this comment");
            meta = new Meta();
        }
    }

    private void endItem() {
        if (text.toString().isBlank()) {
            text.setLength(0);
            return;
        }
        GiftFragment item = new GiftFragment(text.toString(), textLine).trimmed();
        int line = meta.line > 0 ? meta.line : item.line();
        if (pool == null) {
            mistakes.add(item.line(), "pool.missing", "there is no " + CATEGORY + " line before this item");
        }
        items.read(item, pool, meta).ifPresent(question -> read.add(new Item(question, line)));
        // What follows an item that does not end is the rest of it, and would only be told as one mistake a line.
        int open = item.find("{", 0);
        skipping = open >= 0 && item.find("}", open) < 0;
        meta = new Meta();
        text.setLength(0);
    }
}

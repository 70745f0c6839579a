package org.thongthin.interchange.service;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thongthin.assessment.QuestionDraft.OptionDraft;
import org.thongthin.assessment.QuestionType;

/** Reads what stands in an item's braces before the feedback for everyone. */
final class GiftAnswer {
    static final int MOST_OPTIONS = 6;

    private static final Pattern WEIGHT = Pattern.compile("%(-?[0-9]{1,3}(?:\\.[0-9]{1,8})?)%");
    private static final String WEIGHTS = "gift.weights";
    private static final String OPTIONS = "gift.options";
    private static final Set<String> TRUE = Set.of("TRUE", "T");
    private static final Set<String> FALSE = Set.of("FALSE", "F");
    private static final double ROUNDING = 0.01;

    private final Mistakes.In mistakes;
    private final GiftText texts;
    private final List<OptionDraft> options = new ArrayList<>();
    private QuestionType type;
    private double rightWeights;
    private boolean sound = true;

    GiftAnswer(Mistakes.In mistakes, GiftText texts) {
        this.mistakes = mistakes;
        this.texts = texts;
    }

    QuestionType type() {
        return type;
    }

    List<OptionDraft> options() {
        return options;
    }

    /** Whether it could be read; if not, mistakes have been noted. */
    boolean read(GiftFragment answer) {
        GiftFragment body = answer.trimmed();
        String word = head(body).trimmed().raw().toUpperCase(Locale.ROOT);
        if (TRUE.contains(word) || FALSE.contains(word)) {
            trueOrFalse(body, TRUE.contains(word));
        } else if (body.findAny("=~", 0) != 0) {
            refuse(
                    body.line(),
                    GiftReader.SYNTAX,
                    "an answer is TRUE, FALSE, or options that begin with = or ~; other kinds are not read");
        } else {
            choice(body);
        }
        return sound;
    }

    private static GiftFragment head(GiftFragment fragment) {
        int feedback = fragment.find("#", 0);
        return feedback < 0 ? fragment : fragment.to(feedback);
    }

    private void refuse(int line, String code, String detail) {
        mistakes.add(line, code, detail);
        sound = false;
    }

    /** As in Moodle, the first feedback is for a wrong answer and the second for the right one. */
    private void trueOrFalse(GiftFragment body, boolean isTrue) {
        List<GiftFragment> feedbacks = body.cutBefore("#");
        if (feedbacks.size() > 2 || body.findAny("~=", 0) >= 0) {
            refuse(body.line(), GiftReader.SYNTAX, "TRUE or FALSE has at most two feedbacks and no options");
            return;
        }
        String wrong = feedbacks.isEmpty() ? null : feedback(feedbacks.get(0));
        String right = feedbacks.size() < 2 ? null : feedback(feedbacks.get(1));
        type = QuestionType.TRUE_FALSE;
        options.add(new OptionDraft("true", isTrue ? right : wrong, isTrue));
        options.add(new OptionDraft("false", isTrue ? wrong : right, !isTrue));
    }

    private void choice(GiftFragment body) {
        List<GiftFragment> pieces = body.cutBefore("=~");
        List<GiftFragment> right =
                pieces.stream().filter(GiftAnswer::isMarkedRight).toList();
        boolean weighted =
                pieces.stream().anyMatch(piece -> piece.from(1).trimmed().raw().startsWith("%"));
        if (right.size() > 1) {
            refuse(right.get(1).line(), OPTIONS, "a single choice has one =; in a text it is written \\=");
        } else if (right.isEmpty() && !weighted) {
            refuse(body.line(), "gift.no-right-option", "no option is right: = before it, or weights");
        }
        type = right.isEmpty() ? QuestionType.MULTIPLE : QuestionType.SINGLE;
        if (pieces.size() < 2 || pieces.size() > MOST_OPTIONS) {
            refuse(body.line(), OPTIONS, pieces.size() + " options; there are two to " + MOST_OPTIONS);
        }
        if (sound) {
            pieces.forEach(type == QuestionType.SINGLE ? this::single : this::multiple);
            checkWhole(body);
        }
    }

    private static boolean isMarkedRight(GiftFragment piece) {
        return piece.raw().startsWith("=");
    }

    private void single(GiftFragment piece) {
        GiftFragment option = piece.from(1).trimmed();
        if (option.raw().startsWith("%")) {
            refuse(option.line(), WEIGHTS, "a single choice has no weights");
            return;
        }
        option(option, isMarkedRight(piece));
    }

    private void multiple(GiftFragment piece) {
        GiftFragment option = piece.from(1).trimmed();
        Matcher weight = WEIGHT.matcher(option.raw());
        if (!weight.lookingAt()) {
            refuse(option.line(), WEIGHTS, "an option of a multiple choice begins with a weight such as %50%");
            return;
        }
        double value = Double.parseDouble(weight.group(1));
        if (value <= 0 && value != -100) {
            refuse(option.line(), WEIGHTS, weight.group() + ": a wrong option has the weight %-100%");
        }
        rightWeights += Math.max(value, 0);
        option(option.from(weight.end()), value > 0);
    }

    private void option(GiftFragment fragment, boolean correct) {
        List<GiftFragment> feedbacks = fragment.cutBefore("#");
        if (feedbacks.size() > 1) {
            refuse(feedbacks.get(1).line(), GiftReader.SYNTAX, "a second # in one option; in a text it is written \\#");
            return;
        }
        String text = texts.html(head(fragment));
        String feedback = feedbacks.isEmpty() ? null : feedback(feedbacks.get(0));
        sound &= !text.isEmpty();
        options.add(new OptionDraft(text, feedback, correct));
    }

    private String feedback(GiftFragment fragment) {
        GiftFragment text = fragment.from(1);
        String html = text.isBlank() ? null : texts.html(text);
        sound &= html == null || !html.isEmpty();
        return html;
    }

    private void checkWhole(GiftFragment body) {
        Set<String> known = new HashSet<>();
        for (OptionDraft option : options) {
            if (!known.add(option.text())) {
                refuse(body.line(), OPTIONS, "two options have the same text");
            }
        }
        boolean multiple = sound && type == QuestionType.MULTIPLE;
        if (multiple && rightWeights == 0) {
            refuse(body.line(), "gift.no-right-option", "no option has a weight above 0");
        } else if (multiple && Math.abs(rightWeights - 100) > ROUNDING) {
            refuse(body.line(), WEIGHTS, "the weights of the right options do not sum to 100");
        }
    }
}

package org.thongthin.certification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a requirement tree says of a person on a day: a pure function of (requirements, facts, date), line by line, so that every
 * status can be explained.
 */
public record Evaluation(boolean fulfilled, List<Line> lines) {

    /**
     * One requirement, in the order of the tree.
     *
     * @param depth 0 for the root
     * @param factDate when what fulfils it came about; null where nothing does, and for nodes
     * @param percent the score where there is one
     */
    public record Line(Requirement requirement, int depth, boolean fulfilled, LocalDate factDate, Integer percent) {}

    private record Found(LocalDate date, Integer percent) {}

    public Evaluation {
        lines = List.copyOf(lines);
    }

    public static Evaluation of(Requirement root, Facts facts, LocalDate today) {
        List<Line> lines = new ArrayList<>();
        return new Evaluation(evaluate(root, 0, facts, today, lines), lines);
    }

    /** The leaves, fulfilled or not. */
    public List<Line> leaves() {
        return lines.stream()
                .filter(line -> !(line.requirement() instanceof Requirement.Node))
                .toList();
    }

    private static boolean evaluate(
            Requirement requirement, int depth, Facts facts, LocalDate today, List<Line> lines) {
        int place = lines.size();
        if (requirement instanceof Requirement.Node node) {
            lines.add(null);
            int met = 0;
            for (Requirement child : node.children()) {
                met += evaluate(child, depth + 1, facts, today, lines) ? 1 : 0;
            }
            boolean fulfilled = met >= needed(node);
            lines.set(place, new Line(node, depth, fulfilled, null, null));
            return fulfilled;
        }
        Optional<Found> found = find(requirement, facts, today);
        lines.add(new Line(
                requirement,
                depth,
                found.isPresent(),
                found.map(Found::date).orElse(null),
                found.map(Found::percent).orElse(null)));
        return found.isPresent();
    }

    private static int needed(Requirement.Node node) {
        return switch (node.kind()) {
            case ALL_OF -> node.children().size();
            case ANY_OF -> 1;
            case AT_LEAST -> node.least();
            default -> throw new IllegalStateException(node.kind() + " has no children");
        };
    }

    private static Optional<Found> find(Requirement leaf, Facts facts, LocalDate today) {
        if (leaf instanceof Requirement.CoursePassed course) {
            return facts.courses().stream()
                    .filter(passed -> passed.code().equals(course.courseCode()))
                    .filter(passed -> !passed.passedOn().isAfter(today))
                    .filter(passed -> course.minPercent() == null
                            || (passed.percent() != null && passed.percent() >= course.minPercent()))
                    .filter(passed -> course.maxAgeMonths() == null
                            || Validity.ofMonths(passed.passedOn(), course.maxAgeMonths())
                                    .includes(today))
                    .max(Comparator.comparing(Facts.Course::passedOn))
                    .map(passed -> new Found(passed.passedOn(), passed.percent()));
        }
        if (leaf instanceof Requirement.CertificationHeld held) {
            return facts.awards().stream()
                    .filter(award -> award.programmeCode().equals(held.programmeCode()))
                    .filter(award -> award.validity().includes(today))
                    .map(award -> new Found(award.validity().from(), null))
                    .max(Comparator.comparing(Found::date));
        }
        return Optional.ofNullable(facts.postingSince())
                .filter(since -> !since.isAfter(today))
                .map(since -> new Found(since, null));
    }
}

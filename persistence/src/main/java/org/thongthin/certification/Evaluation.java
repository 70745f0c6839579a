package org.thongthin.certification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.thongthin.learning.Hours;
import org.thongthin.platform.Bilingual;

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
     * @param halfHours how many halves of an hour there are, enough or not; null where none are asked for
     * @param reference what fulfils it: serial of an award, SHA-256 of a file, id of who endorsed; null where there is none
     */
    public record Line(
            Requirement requirement,
            int depth,
            boolean fulfilled,
            LocalDate factDate,
            Integer percent,
            Integer halfHours,
            String reference) {

        private static Line of(Requirement requirement, int depth, Found found) {
            return new Line(
                    requirement,
                    depth,
                    found.met(),
                    found.date(),
                    found.percent(),
                    found.halfHours(),
                    found.reference());
        }

        /** 12 or 12.5 */
        public String hours() {
            return Hours.text(halfHours);
        }

        /** What the requirement is, for texts. */
        public String kind() {
            if (requirement instanceof Requirement.Node node) {
                return node.kind().name();
            }
            return requirement instanceof Requirement.WorkshopHours hoursAsked && hoursAsked.sinceLastAward()
                    ? "HoursSinceAward"
                    : requirement.getClass().getSimpleName();
        }

        /**
         * What the requirement names, for texts; empty where it names nothing.
         *
         * @param levels names of programmes by their codes
         */
        public String subject(Map<String, Bilingual> levels, Locale locale) {
            if (requirement instanceof Requirement.CoursePassed course) {
                return course.courseCode();
            }
            if (requirement instanceof Requirement.CertificationHeld held) {
                Bilingual level = levels.get(held.programmeCode());
                return level == null ? held.programmeCode() : level.in(locale);
            }
            if (requirement instanceof Requirement.WorkshopHours asked) {
                return String.valueOf(asked.least());
            }
            return requirement instanceof Requirement.EvidenceFiled file
                    ? file.title().in(locale)
                    : "";
        }
    }

    private record Found(boolean met, LocalDate date, Integer percent, Integer halfHours, String reference) {

        static final Found NOTHING = new Found(false, null, null, null, null);

        static Found on(LocalDate date, Integer percent, String reference) {
            return new Found(true, date, percent, null, reference);
        }
    }

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
            lines.set(place, new Line(node, depth, fulfilled, null, null, null, null));
            return fulfilled;
        }
        Found found = find(requirement, facts, today);
        lines.add(Line.of(requirement, depth, found));
        return found.met();
    }

    private static int needed(Requirement.Node node) {
        return switch (node.kind()) {
            case ALL_OF -> node.children().size();
            case ANY_OF -> 1;
            case AT_LEAST -> node.least();
            default -> throw new IllegalStateException(node.kind() + " has no children");
        };
    }

    private static Found find(Requirement leaf, Facts facts, LocalDate today) {
        Optional<Found> found = Optional.empty();
        if (leaf instanceof Requirement.CoursePassed course) {
            found = passed(course, facts, today);
        } else if (leaf instanceof Requirement.CertificationHeld held) {
            found = facts.awards().stream()
                    .filter(award -> award.programmeCode().equals(held.programmeCode()))
                    .filter(award -> award.validity().includes(today))
                    .max(Comparator.comparing(award -> award.validity().from()))
                    .map(award -> Found.on(award.validity().from(), null, award.serial()));
        } else if (leaf instanceof Requirement.WorkshopHours asked) {
            return hours(asked, facts, today);
        } else if (leaf instanceof Requirement.EvidenceFiled) {
            found = facts.filed().stream()
                    .filter(file -> leaf.id() == null || leaf.id().equals(file.requirementId()))
                    .filter(file -> !file.on().isAfter(today))
                    .reduce((earlier, later) -> later)
                    .map(file -> Found.on(file.on(), null, file.sha256()));
        } else if (leaf instanceof Requirement.Endorsed) {
            found = facts.endorsed().stream()
                    .filter(endorsement -> !endorsement.on().isAfter(today))
                    .reduce((earlier, later) -> later)
                    .map(one -> Found.on(one.on(), null, String.valueOf(one.supervisorId())));
        } else {
            found = Optional.ofNullable(facts.postingSince())
                    .filter(since -> !since.isAfter(today))
                    .map(since -> Found.on(since, null, null));
        }
        return found.orElse(Found.NOTHING);
    }

    private static Optional<Found> passed(Requirement.CoursePassed course, Facts facts, LocalDate today) {
        return facts.courses().stream()
                .filter(passed -> passed.code().equals(course.courseCode()))
                .filter(passed -> !passed.passedOn().isAfter(today))
                .filter(passed -> course.minPercent() == null
                        || (passed.percent() != null && passed.percent() >= course.minPercent()))
                .filter(passed -> course.maxAgeMonths() == null
                        || Validity.ofMonths(passed.passedOn(), course.maxAgeMonths())
                                .includes(today))
                .max(Comparator.comparing(Facts.Course::passedOn))
                .map(passed -> Found.on(passed.passedOn(), passed.percent(), null));
    }

    /** The date is that of the training by which there were enough. */
    private static Found hours(Requirement.WorkshopHours asked, Facts facts, LocalDate today) {
        LocalDate after = asked.sinceLastAward() ? facts.lastAward() : null;
        int sum = 0;
        LocalDate enough = null;
        List<Facts.Hours> counted = facts.hours().stream()
                .filter(one -> !one.on().isAfter(today))
                .filter(one -> after == null || one.on().isAfter(after))
                .sorted(Comparator.comparing(Facts.Hours::on))
                .toList();
        for (Facts.Hours one : counted) {
            sum += one.halfHours();
            if (enough == null && sum >= asked.least() * 2) {
                enough = one.on();
            }
        }
        return new Found(enough != null, enough, null, sum, null);
    }
}

package org.thongthin.course.web;

import java.util.List;
import java.util.stream.Stream;
import org.thongthin.course.Finding;
import org.thongthin.course.PublicationCheck;

/** The list of what is looked at before publishing. */
public final class Checks {

    private Checks() {}

    /** One check with what was found; nothing: it is met. */
    public record Line(PublicationCheck check, List<Finding> findings) {

        public boolean met() {
            return findings.isEmpty();
        }
    }

    public static List<Line> lines(List<Finding> findings) {
        return Stream.of(PublicationCheck.values())
                .map(check -> new Line(
                        check,
                        findings.stream()
                                .filter(finding -> finding.check() == check)
                                .toList()))
                .toList();
    }
}

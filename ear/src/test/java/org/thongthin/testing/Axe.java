package org.thongthin.testing;

import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.stream.Collectors;
import org.openqa.selenium.WebDriver;

/** axe-core on the page that is shown: WCAG 2.2 A and AA, and what axe calls best practice. */
final class Axe {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {}

    @SuppressWarnings("deprecation") // legacy mode is what fits: see below
    static void check(WebDriver driver, String where) {
        // Legacy mode: in the page itself. The other opens a window for every run; it is for frames of other origins.
        Results results = new AxeBuilder().setLegacyMode(true).withTags(RULES).analyze(driver);
        if (results.isErrored()) {
            throw new AssertionError("axe could not look at " + where + ": " + results.getErrorMessage());
        }
        if (!results.getViolations().isEmpty()) {
            throw new AssertionError("axe on " + where + ":\n"
                    + results.getViolations().stream().map(Axe::describe).collect(Collectors.joining("\n")));
        }
    }

    private static String describe(Rule rule) {
        return rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + " " + rule.getHelpUrl() + "\n"
                + rule.getNodes().stream().map(Axe::describe).collect(Collectors.joining("\n"));
    }

    private static String describe(CheckedNode node) {
        return "    " + node.getTarget() + " " + node.getHtml() + "\n        "
                + String.valueOf(node.getFailureSummary()).replace("\n", "\n        ");
    }
}

package org.thongthin.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** What the browser's console said: a script that failed, an answer that was an error, a policy that was broken. */
final class Console {

    private final WebDriver driver;
    private final List<String> expected = new ArrayList<>();

    Console(WebDriver driver) {
        this.driver = driver;
    }

    void expect(String part) {
        expected.add(part);
    }

    void check() {
        List<String> errors = driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(LogEntry::getMessage)
                .filter(message -> expected.stream().noneMatch(message::contains))
                .toList();
        if (!errors.isEmpty()) {
            throw new AssertionError("errors in the browser's console:\n" + String.join("\n", errors));
        }
    }
}

package org.thongthin.testing.pages;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.thongthin.testing.Browser;

/** The audit, as administrators and HR read it. */
public record AuditLog(Browser browser) {

    public static AuditLog open(Browser browser) {
        browser.open("/admin/audit");
        return new AuditLog(browser);
    }

    /** Fails unless an entry of this action stands in the list: the filter names every action, whatever happened. */
    public AuditLog tells(String action) {
        String words = browser.text("audit", "action." + action);
        assertTrue(
                browser.all("main tbody tr").stream()
                        .anyMatch(row -> row.getText().contains(words)),
                action);
        return this;
    }
}

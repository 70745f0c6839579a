package org.thongthin.testing.pages;

import org.thongthin.testing.Browser;
import org.thongthin.testing.Login;

/** HR assigns a course: whom, what and by when, and the numbers before it is done. */
public record Assigning(Browser browser) {

    /** From the list of assignments. */
    public static Assigning begin(Browser browser) {
        browser.open("/hr/assignments");
        browser.leaveBy("main .t-actions a");
        return new Assigning(browser);
    }

    public void search(String name) {
        browser.type("q", name);
        browser.leaveBy("#search");
    }

    public void choose(Login person) {
        browser.press("input[type=checkbox][value='" + person.personId() + "']");
    }

    public boolean isChosen(Login person) {
        return browser.find("input[type=checkbox][value='" + person.personId() + "']")
                .isSelected();
    }

    public void on() {
        browser.leaveBy("#on");
    }

    /** Goes on to the numbers. */
    public void terms(String course, String due, String note) {
        browser.find("#terms\\:course option[value='" + course + "']").click();
        browser.type("terms:due", due);
        browser.type("terms:note", note);
        browser.leaveBy("#terms\\:show");
    }

    public String typedDue() {
        return browser.typed("terms:due");
    }

    public String numbers() {
        return browser.find("#numbers").getText();
    }

    public void assign() {
        browser.leaveBy("#confirm\\:assign");
    }

    public String refusal() {
        return browser.find("main .t-note-bad").getText();
    }
}

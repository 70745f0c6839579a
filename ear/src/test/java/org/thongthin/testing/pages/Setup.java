package org.thongthin.testing.pages;

import java.util.Map;
import java.util.TreeMap;
import org.thongthin.testing.Browser;

/** The one-time set-up of an empty database. */
public final class Setup {

    /** What an administrator types, by the ids of the fields; the code comes from the server's log. */
    public static final Map<String, String> TYPED = Map.of(
            "organisation", "กรมส่งเสริมการปกครองท้องถิ่น",
            "organisationEn", "Department of Local Administration",
            "name", "นายสมชาย ใจดี",
            "nameEn", "Mr Somchai Jaidee",
            "given", "สมชาย",
            "givenEn", "Somchai",
            "username", "somchai@example.go.th",
            "password", "ปลูกมะม่วงสองต้นหลังบ้าน");

    private final Browser browser;

    private Setup(Browser browser) {
        this.browser = browser;
        browser.find("#setup");
    }

    public static Setup open(Browser browser) {
        browser.open("/setup");
        return new Setup(browser);
    }

    public Setup fill() {
        TYPED.forEach(this::type);
        return this;
    }

    public Setup type(String field, String text) {
        browser.type("setup:" + field, text);
        return this;
    }

    /** What the fields hold, but for the code. */
    public Map<String, String> typed() {
        Map<String, String> typed = new TreeMap<>();
        TYPED.keySet().forEach(field -> typed.put(field, browser.typed("setup:" + field)));
        return typed;
    }

    public void create(String code) {
        type("code", code);
        browser.leaveBy("#setup\\:go");
    }

    public String refusal() {
        return browser.find("#setup [role=alert]").getText();
    }
}

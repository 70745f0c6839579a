package org.thongthin.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Map;
import org.thongthin.platform.RandomCodes;
import org.thongthin.platform.Role;
import org.thongthin.surface.SurfaceFacts;
import org.thongthin.testing.Browser;
import org.thongthin.testing.EachScreen;
import org.thongthin.testing.GivenFromOutside;
import org.thongthin.testing.Journey;
import org.thongthin.testing.Login;
import org.thongthin.testing.Screen;
import org.thongthin.testing.pages.AuditLog;
import org.thongthin.testing.pages.Notice;
import org.thongthin.testing.pages.SignIn;

/** From an organisation that is not there to somebody who works in it, may look after it, and may no more. */
class DirectoryJourneyIT extends Journey {

    private static final String PASSWORD = "ปลูกมะม่วงสองต้นหลังบ้าน";

    private final SurfaceFacts facts = GivenFromOutside.given(SurfaceFacts.class);
    private final Eyes eyes = new Eyes("directory");

    @EachScreen({Screen.PHONE_TH, Screen.DESK_TH})
    void anAdministratorBringsSomebodyInAndLetsThemLookAfterTheirOwn(Browser browser) {
        Long municipality = given.municipality();
        Login admin = given.personIn(municipality, Role.OFFICER, Role.ADMIN);
        String division = "D" + RandomCodes.ofLength(8);
        String username = "mai." + division.toLowerCase();
        SignIn.to(browser, "/directory/organisations", admin);
        eyes.lookAt(browser, "01-organisations");
        makeDivision(browser, facts.code(municipality), division);
        makePerson(browser);
        String link = openAccount(browser, username);

        Browser theirs = browser.another();
        Login mai = new Login(0L, 0L, municipality, username, PASSWORD);
        setPassword(theirs, link, mai);

        grant(browser, division);
        looksAfterTheirOwn(theirs, division, facts.code(given.municipality()));
        endGrant(browser);
        theirs.expectInConsole("403");
        theirs.open("/directory/people");
        assertEquals(theirs.text("platform", "problem.RoleMissing.title"), theirs.heading());
        AuditLog.open(browser).tells("ROLE_GRANTED").tells("ROLE_ENDED").tells("PASSWORD_SET");
        eyes.lookAt(browser, "12-audit");
    }

    private void makeDivision(Browser browser, String parent, String code) {
        browser.leaveBy("a[href='/directory/organisations/" + parent + "']");
        eyes.lookAt(browser, "02-organisation");
        browser.leaveBy("a[href^='/directory/organisations/new']");
        fill(
                browser,
                "new",
                Map.of("code", code, "name", "กองนวัตกรรม", "nameEn", "Innovation Division", "from", "5/5"));
        browser.leaveBy("#new\\:go");
        browser.reads("platform", "refusal.UnreadableDate");
        assertEquals("กองนวัตกรรม", browser.typed("new:name"));
        eyes.lookAt(browser, "03-refused");
        browser.type("new:from", "01/10/2566");
        browser.leaveBy("#new\\:go");
        browser.reads("organisation", "created");
    }

    private void makePerson(Browser browser) {
        browser.leaveBy("a[href^='/directory/people/new']");
        fill(
                browser,
                "new",
                Map.of(
                        "name", "นางสาวใหม่ ทดสอบ",
                        "nameEn", "Ms Mai Thotsop",
                        "given", "ใหม่",
                        "givenEn", "Mai",
                        "position", "นักจัดการงานทั่วไป",
                        "positionEn", "General administration officer"));
        eyes.lookAt(browser, "04-new-person");
        browser.leaveBy("#new\\:go");
        browser.reads("people", "person.created");
        eyes.lookAt(browser, "05-person");
    }

    private String openAccount(Browser browser, String username) {
        browser.leaveBy("main .t-actions a[href$='/account']");
        browser.type("opening:username", username);
        browser.leaveBy("#opening\\:go");
        browser.reads("people", "link.help");
        eyes.lookAt(browser, "06-link");
        return browser.typed("url");
    }

    private void setPassword(Browser theirs, String link, Login mai) {
        String path = URI.create(link).getPath();
        theirs.open(path);
        eyes.lookAt(theirs, "07-set-password");
        theirs.type("set:next", PASSWORD);
        theirs.type("set:again", PASSWORD);
        theirs.leaveBy("#set\\:go");
        theirs.reads("people", "welcomeLink.done");
        theirs.expectInConsole("404");
        theirs.open(path);
        assertEquals(theirs.text("platform", "problem.LinkUnusable.title"), theirs.heading());
        eyes.lookAt(theirs, "08-link-used");
        SignIn.to(theirs, "/home", mai);
        new Notice(theirs).read();
        assertEquals("/home", theirs.path());
        assertFalse(theirs.has("a[href='/directory/people']"));
    }

    private void grant(Browser browser, String division) {
        browser.open("/admin/grants");
        eyes.lookAt(browser, "09-grants");
        browser.leaveBy("a[href='/admin/grants/new']");
        browser.type("q", "ใหม่");
        browser.leaveBy("main form[role=search] button");
        browser.leaveBy("main a[href^='/admin/grants/new?person=']");
        browser.type("q", division);
        browser.leaveBy("main form[role=search] button");
        browser.leaveBy("main a[href*='in=" + division + "']");
        browser.find("select[id='new:role'] option[value=HR]").click();
        eyes.lookAt(browser, "10-new-grant");
        browser.leaveBy("#new\\:go");
        browser.reads("people", "grants.granted");
    }

    private void looksAfterTheirOwn(Browser theirs, String division, String elsewhere) {
        theirs.open("/directory/organisations");
        assertTrue(theirs.has("a[href='/directory/people']"));
        assertEquals(1, theirs.all("main tbody tr").size());
        assertTrue(theirs.has("a[href='/directory/organisations/" + division + "']"));
        theirs.open("/directory/people");
        assertEquals(1, theirs.all("main tbody tr").size());
        eyes.lookAt(theirs, "11-own-people");
        theirs.open("/directory/organisations/" + elsewhere);
        assertEquals(theirs.text("platform", "problem.NotFound.title"), theirs.heading());
    }

    private void endGrant(Browser browser) {
        browser.open("/admin/grants?role=HR");
        browser.leaveBy("main tbody a");
        browser.type("ending:reason", "ย้ายงาน");
        eyes.lookAt(browser, "11-end-grant");
        browser.leaveBy("#ending\\:go");
        browser.reads("people", "grants.ended");
    }

    private static void fill(Browser browser, String form, Map<String, String> fields) {
        fields.forEach((field, text) -> browser.type(form + ":" + field, text));
    }
}

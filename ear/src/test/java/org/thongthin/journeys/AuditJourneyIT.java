package org.thongthin.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.openqa.selenium.Keys;
import org.thongthin.platform.Role;
import org.thongthin.testing.Browser;
import org.thongthin.testing.EachScreen;
import org.thongthin.testing.Http;
import org.thongthin.testing.Journey;
import org.thongthin.testing.Login;
import org.thongthin.testing.Screen;
import org.thongthin.testing.Suite;
import org.thongthin.testing.pages.AuditLog;

/** HR looks for what one person did: found while typing, chosen by keyboard; a neighbour is never found. */
class AuditJourneyIT extends Journey {

    private final Eyes eyes = new Eyes("audit");

    @EachScreen({Screen.PHONE_TH, Screen.DESK_TH})
    void onePersonsEntriesAreFoundByAPartOfTheName(Browser browser) {
        Login hr = given.personIn(given.municipality(), Role.HR);
        Login officer = given.personIn(hr.organisationId(), Role.OFFICER);
        Login neighbour = given.personIn(given.municipality(), Role.OFFICER);
        assertEquals(302, new Http(Suite.address()).signIn(officer).statusCode());
        AuditLog.open(browser.as(hr)).tells("SIGN_IN");
        assertEquals("", browser.typed("who:person_input"));
        find(browser, neighbour, browser.text("audit", "person.none"));
        find(browser, officer, code(officer));
        eyes.lookAt(browser, "1-found-while-typing");
        // a picture of the whole page closes the list
        find(browser, officer, code(officer));
        browser.find("#who\\:person_input").sendKeys(Keys.ENTER);
        browser.until(shown -> browser.path().contains("person=" + officer.personId()));
        browser.reads("audit", "onePerson");
        assertTrue(browser.all("main tbody tr").stream()
                .allMatch(row -> row.getText().contains(code(officer))));
        eyes.lookAt(browser, "2-one-person");
    }

    private static void find(Browser browser, Login somebody, String found) {
        browser.type("who:person_input", code(somebody));
        browser.until(shown -> browser.has(".ui-autocomplete-panel")
                && browser.find(".ui-autocomplete-panel").getText().contains(found));
    }

    /** The last word of a test person's name. */
    private static String code(Login login) {
        return login.username().substring("test.".length());
    }
}

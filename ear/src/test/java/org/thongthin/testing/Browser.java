package org.thongthin.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Somebody's browser, new and empty. It waits for what it is asked for, never for a time. When it is closed, which happens by
 * itself at the end of a test, an error in the console that was not expected fails the test.
 */
public final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Set<Browser> OPEN = ConcurrentHashMap.newKeySet();

    private final Screen screen;
    private final ChromeDriver driver;
    private final Console console;
    private final List<Browser> others = new ArrayList<>();

    private Browser(Screen screen) {
        this.screen = screen;
        this.driver = Chrome.start(screen);
        this.console = new Console(driver);
        cdp("Network.setCookie", Map.of("url", Suite.address(), "name", "language", "value", screen.language()));
        OPEN.add(this);
    }

    public static Browser on(Screen screen) {
        return new Browser(screen);
    }

    /** A second device, where nobody is signed in; closed together with this one. */
    public Browser another() {
        Browser second = new Browser(screen);
        others.add(second);
        return second;
    }

    /** Signs this person in without the form: for journeys that are about something else. */
    public Browser as(Login login) {
        Http visitor = new Http(Suite.address());
        visitor.signIn(login);
        String session = visitor.cookie("thongthin").orElseThrow().getValue();
        cdp("Network.setCookie", Map.of("url", Suite.address(), "name", "thongthin", "value", session));
        return this;
    }

    public Screen screen() {
        return screen;
    }

    /** Opens an address of the product, such as {@code /account}. */
    public void open(String path) {
        driver.get(Suite.address() + path);
    }

    public void reload() {
        driver.navigate().refresh();
    }

    /** Path and query of the page that is shown. */
    public String path() {
        URI uri = URI.create(driver.getCurrentUrl());
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    /** The language that the page declares. */
    public String language() {
        return driver.findElement(By.tagName("html")).getDomAttribute("lang");
    }

    public String heading() {
        return find("h1").getText();
    }

    /** The first element that this CSS selector names, once it is to be seen. */
    public WebElement find(String css) {
        return until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(css)));
    }

    /** All elements that this CSS selector names now. */
    public List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    public boolean has(String css) {
        return all(css).stream().anyMatch(WebElement::isDisplayed);
    }

    /** Replaces what the field of this id holds. */
    public void type(String id, String text) {
        WebElement field = field(id);
        field.clear();
        field.sendKeys(text);
    }

    /** What the field of this id holds. */
    public String typed(String id) {
        return field(id).getDomProperty("value");
    }

    private WebElement field(String id) {
        return until(ExpectedConditions.visibilityOfElementLocated(By.id(id)));
    }

    /** Presses what stays on the page. */
    public void press(String css) {
        WebElement pressed = until(ExpectedConditions.elementToBeClickable(By.cssSelector(css)));
        // To the middle, as a person would scroll: at the edges the bars of the page lie above it.
        script("arguments[0].scrollIntoView({block: 'center'})", pressed);
        pressed.click();
    }

    /** Presses what leads to another page, or to the same one anew, and waits until that is there. */
    public void leaveBy(String css) {
        script("window.left = true");
        press(css);
        until(shown -> Boolean.TRUE.equals(script("return !window.left && document.readyState === 'complete'")));
    }

    public <T> T until(Function<? super WebDriver, T> condition) {
        return new WebDriverWait(driver, PATIENCE).until(condition);
    }

    /** Waits until the page shows this text of a bundle in the browser's language. */
    public void reads(String domain, String key, Object... arguments) {
        String text = text(domain, key, arguments);
        until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("body"), text));
    }

    /** A text of a bundle in the language that the page declares. */
    public String text(String domain, String key, Object... arguments) {
        return Texts.of(domain, key, java.util.Locale.forLanguageTag(language()), arguments);
    }

    /** From now on the person prefers dark pages, or light ones. */
    public void dark(boolean dark) {
        cdp(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    /** From now on the link is down, or up again. */
    public void offline(boolean offline) {
        cdp("Network.enable", Map.of());
        cdp(
                "Network.emulateNetworkConditions",
                Map.of("offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    public Map<String, Object> cdp(String command, Map<String, Object> parameters) {
        return driver.executeCdpCommand(command, parameters);
    }

    public Object script(String javascript, Object... arguments) {
        return driver.executeScript(javascript, arguments);
    }

    /** How many SQL statements the request of the page that is shown took; of a page sent to after a POST, its GET alone. */
    public int statements() {
        Object count = script("return performance.getEntriesByType('navigation')[0].serverTiming"
                + ".filter(t => t.name === 'sql').map(t => t.duration)[0]");
        if (count == null) {
            throw new AssertionError("the page " + path() + " does not say how many SQL statements it took");
        }
        return ((Number) count).intValue();
    }

    /** Fails where axe finds something that keeps people from using the page. */
    public void axe() {
        Axe.check(driver, path() + " on " + screen);
    }

    /** Fails where the page is wider than the screen. */
    public void fitsTheScreen() {
        long width = ((Number) script("return document.documentElement.scrollWidth")).longValue();
        if (width > screen.width()) {
            throw new AssertionError(path() + " is " + width + " px wide on a screen of " + screen.width() + " px");
        }
    }

    /** The whole page as a picture, ear/target/screenshots/NAME-SCREEN.png. */
    public Path screenshot(String name) {
        try {
            Path folder = Files.createDirectories(Suite.build().resolve("screenshots"));
            String data = (String) cdp("Page.captureScreenshot", Map.of("captureBeyondViewport", true, "format", "png"))
                    .get("data");
            return Files.write(
                    folder.resolve(name + "-" + screen + ".png"),
                    Base64.getDecoder().decode(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An error whose text contains this may stand in the console, such as {@code 404} for a page that is not there. */
    public void expectInConsole(String part) {
        console.expect(part);
    }

    public ChromeDriver driver() {
        return driver;
    }

    @Override
    public void close() {
        OPEN.remove(this);
        try {
            console.check();
        } finally {
            driver.quit();
            others.forEach(Browser::close);
        }
    }

    /** Every browser that a test has open now. */
    static Set<Browser> open() {
        return OPEN;
    }

    @Override
    public String toString() {
        return screen.toString();
    }
}

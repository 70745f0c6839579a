package org.thongthin.testing;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.SessionNotCreatedException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Starts Chromium: Debian's, unless the system properties chrome.binary and chrome.driver name another. */
final class Chrome {

    /** Selenium warns at each start that it has no typed commands for this Chromium; ours are sent as they are. */
    private static final Logger TYPED_COMMANDS = Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

    static {
        TYPED_COMMANDS.setLevel(Level.SEVERE);
    }

    private static final Logger LOG = Logger.getLogger(Chrome.class.getName());

    private Chrome() {}

    /** Once more where Chromium ends while it starts, as it does about once in a thousand times: nothing is under test yet. */
    static ChromeDriver start(Screen screen) {
        try {
            return begin(screen);
        } catch (SessionNotCreatedException e) {
            LOG.log(Level.WARNING, "Chromium is started once more", e);
            return begin(screen);
        }
    }

    private static ChromeDriver begin(Screen screen) {
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(System.getProperty("chrome.driver", "/usr/bin/chromedriver")))
                .build();
        service.sendOutputTo(OutputStream.nullOutputStream());
        return new ChromeDriver(service, options(screen));
    }

    private static ChromeOptions options(Screen screen) {
        LoggingPreferences console = new LoggingPreferences();
        console.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(System.getProperty("chrome.binary", "/usr/bin/chromium"));
        options.setCapability("goog:loggingPrefs", console);
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=th",
                "--user-data-dir=" + profile());
        // A window of the system is never as narrow as a phone; emulated metrics are exact on both.
        options.setExperimentalOption("mobileEmulation", Map.of("deviceMetrics", metrics(screen)));
        return options;
    }

    private static Map<String, Object> metrics(Screen screen) {
        return Map.of(
                "width", screen.width(),
                "height", screen.height(),
                "pixelRatio", 1.0,
                "mobile", screen.isPhone(),
                "touch", screen.isPhone());
    }

    private static Path profile() {
        try {
            Path profiles = Files.createDirectories(Suite.build().resolve("it-data/profiles"));
            return Files.createTempDirectory(profiles, "chromium");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

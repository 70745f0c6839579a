package org.thongthin.testing;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.WebDriverException;

/** Takes a picture of every open browser when a test has failed: ear/target/screenshots/failed-CLASS-METHOD-SCREEN.png. */
public class PictureOfFailure implements AfterTestExecutionCallback {

    @Override
    public void afterTestExecution(ExtensionContext context) {
        context.getExecutionException().ifPresent(failure -> Browser.open().forEach(browser -> {
            String test = context.getRequiredTestClass().getSimpleName() + "-"
                    + context.getRequiredTestMethod().getName();
            try {
                browser.screenshot("failed-" + test);
            } catch (WebDriverException noPicture) {
                failure.addSuppressed(noPicture);
            }
        }));
    }
}

package org.thongthin.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.thongthin.testing.Browser;

/** What a certificate's page gives to its holder. */
record Certificate(String serial, String checkCode, String verifyPath, HttpRequest download) {

    /** The one whose page the browser shows. */
    static Certificate opened(Browser browser) {
        String serial = browser.path().replace("/certifications/", "");
        String check = browser.find("#check").getText();
        String verify = browser.find("#verify").getDomAttribute("href");
        String cookies = browser.driver().manage().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        URI pdf = URI.create(browser.find("#download").getDomProperty("href"));
        return new Certificate(
                serial,
                check,
                verify,
                HttpRequest.newBuilder(pdf).header("Cookie", cookies).build());
    }

    /** The text of the downloaded document. */
    String pdfText() throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                HttpClient.newHttpClient().send(download, HttpResponse.BodyHandlers.ofByteArray());
        assertEquals(200, answer.statusCode());
        assertEquals(
                "application/pdf", answer.headers().firstValue("Content-Type").orElse(""));
        try (PDDocument document = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(document);
        }
    }
}

package org.thongthin.platform.web;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import jakarta.servlet.ServletContext;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.thongthin.platform.Settings;

/**
 * Refuses what this node could not answer soon: 503 with Retry-After, before the request takes a thread. Whoever waits longer than
 * people wait only keeps the processors from those who are still there. So many requests may be at work or waiting (setting
 * {@code thongthin.requests.most}, 100 for each processor unless set); answers of a quiz twice as many, so that they are the last to
 * be refused, and a browser keeps and sends again what was. Files of the product and the health addresses are always answered.
 */
public class Admission implements ServletExtension {

    private static final int FOR_EACH_PROCESSOR = 100;
    private static final int SECONDS = 2;
    private static final String ANSWERS = "/api/v1/attempts/";
    private static final String CODE = "Busy";
    private static final HttpString POLICY = new HttpString("Content-Security-Policy");

    private final Messages messages = new Messages();

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        int most = new Settings()
                .number(
                        "thongthin.requests.most",
                        FOR_EACH_PROCESSOR * Runtime.getRuntime().availableProcessors());
        AtomicInteger present = new AtomicInteger();
        deployment.addInitialHandlerChainWrapper(next -> exchange -> admit(exchange, next, present, most));
    }

    private void admit(HttpServerExchange exchange, HttpHandler next, AtomicInteger present, int most)
            throws Exception {
        String path = exchange.getRelativePath();
        int room = path.startsWith(ANSWERS) ? 2 * most : most;
        if (present.get() >= room && !isAlwaysAnswered(path)) {
            refuse(exchange, path.startsWith("/api/"));
            return;
        }
        present.incrementAndGet();
        exchange.addExchangeCompleteListener((done, further) -> {
            present.decrementAndGet();
            further.proceed();
        });
        next.handleRequest(exchange);
    }

    private static boolean isAlwaysAnswered(String path) {
        return path.startsWith("/static/")
                || path.startsWith("/health/")
                || path.startsWith("/jakarta.faces.resource/");
    }

    private void refuse(HttpServerExchange exchange, boolean rest) {
        exchange.setStatusCode(503);
        exchange.getResponseHeaders().put(Headers.RETRY_AFTER, SECONDS);
        exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
        exchange.getResponseHeaders()
                .put(Headers.CONTENT_TYPE, rest ? "application/problem+json" : "text/html; charset=UTF-8");
        exchange.getResponseHeaders()
                .put(POLICY, "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
        exchange.getResponseSender().send(rest ? json(exchange) : page(exchange));
    }

    private String json(HttpServerExchange exchange) {
        String asked = exchange.getRequestHeaders().getFirst(Headers.ACCEPT_LANGUAGE);
        boolean english = asked != null && asked.startsWith("en");
        return Problems.body(503, CODE, messages.problem(CODE, english ? Locale.ENGLISH : Language.THAI));
    }

    /** In both languages: whose page it is, is not known here. What was only asked for is asked for again by itself. */
    private String page(HttpServerExchange exchange) {
        String again = exchange.getRequestMethod().equals(Methods.GET)
                ? "<meta http-equiv=\"refresh\" content=\"" + SECONDS + "\">"
                : "";
        return """
                <!DOCTYPE html><html lang="th"><head><meta charset="utf-8">%s<meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title><style>body{font:1.1rem/1.7 sans-serif;max-width:36rem;margin:3rem auto;padding:0 1rem}</style></head>
                <body><h1>%s</h1><p>%s</p><div lang="en"><h2>%s</h2><p>%s</p></div></body></html>
                """
                .formatted(
                        again,
                        messages.problem(CODE + ".title", Language.THAI),
                        messages.problem(CODE + ".title", Language.THAI),
                        messages.problem(CODE, Language.THAI),
                        messages.problem(CODE + ".title", Locale.ENGLISH),
                        messages.problem(CODE, Locale.ENGLISH));
    }
}

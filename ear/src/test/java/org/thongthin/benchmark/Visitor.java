package org.thongthin.benchmark;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.cookie.BasicCookieStore;
import org.apache.hc.client5.http.cookie.Cookie;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.thongthin.testing.Http;

/**
 * One virtual user: a cookie jar and one connection that is kept, as a browser keeps it. Bodies are read as they come over the wire,
 * compressed; they are unpacked only where a journey needs to read them.
 */
final class Visitor implements Closeable {

    /** An answer with its body as it came. */
    record Answer(int status, String location, byte[] body, boolean compressed, boolean retryAfter) {

        String text() {
            if (!compressed) {
                return new String(body, StandardCharsets.UTF_8);
            }
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Answer expect(int expected) {
            if ((status == 429 || status == 503) && retryAfter) {
                throw new Refused(status);
            }
            if (status != expected) {
                throw new IllegalStateException("expected " + expected + ", got " + status + ": "
                        + text().lines().limit(40).collect(Collectors.joining(" ")));
            }
            return this;
        }
    }

    /** A refusal that the product declares: it says when to come back. */
    static final class Refused extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        Refused(int status) {
            super("refused with " + status + " for now");
        }
    }

    private static final int MOST_ATTEMPTS = 100;
    private static final long PAUSE_MILLIS = 500;

    private final String address;
    private final BasicCookieStore cookies = new BasicCookieStore();
    private final CloseableHttpClient client;
    private long requests;
    private long bytes;

    Visitor(String address) {
        this.address = address;
        this.client = HttpClients.custom()
                .disableContentCompression()
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .setDefaultCookieStore(cookies)
                .setDefaultRequestConfig(RequestConfig.custom().build())
                .setDefaultHeaders(List.of(new org.apache.hc.core5.http.message.BasicHeader("Accept-Encoding", "gzip")))
                .build();
    }

    Answer get(String path) {
        return send(ClassicRequestBuilder.get(address + path).build());
    }

    Answer post(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(ClassicRequestBuilder.post(address + path)
                .addHeader("Origin", address)
                .setEntity(body, ContentType.APPLICATION_FORM_URLENCODED)
                .build());
    }

    /** A REST call; headers are name, value, name, value … */
    Answer call(String method, String path, String json, String... headers) {
        ClassicRequestBuilder request =
                ClassicRequestBuilder.create(method).setUri(address + path).addHeader("Origin", address);
        if (json != null) {
            request.setEntity(json, ContentType.APPLICATION_JSON);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.addHeader(headers[i], headers[i + 1]);
        }
        return send(request.build());
    }

    /** Opens a page and posts the form in it, with these fields beside its hidden ones. */
    Answer submit(String page, String form, String button, Map<String, String> fields) {
        Map<String, String> all =
                new LinkedHashMap<>(Http.hidden(get(page).expect(200).text()));
        all.put(form, form);
        all.put(form + ":" + button, "");
        all.putAll(fields);
        return post(page, all);
    }

    /** Comes back as long as the product asks for it: it lets only so many sign in at once. */
    void signIn(String username, String password) {
        for (int attempt = 0; ; attempt++) {
            try {
                submit("/login", "signin", "go", Map.of("signin:username", username, "signin:password", password))
                        .expect(302);
                return;
            } catch (Refused busy) {
                if (attempt == MOST_ATTEMPTS) {
                    throw busy;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(
                    PAUSE_MILLIS + ThreadLocalRandom.current().nextLong(PAUSE_MILLIS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Loses its cookies: the next request is a stranger's. */
    void forget() {
        cookies.clear();
    }

    /** The cookies as they are: who is signed in. */
    List<Cookie> session() {
        return cookies.getCookies();
    }

    void resume(List<Cookie> session) {
        cookies.clear();
        session.forEach(cookies::addCookie);
    }

    private Answer send(ClassicHttpRequest request) {
        try {
            return client.execute(request, response -> {
                HttpEntity entity = response.getEntity();
                byte[] body = entity == null ? new byte[0] : entity.getContent().readAllBytes();
                Header encoding = response.getFirstHeader("Content-Encoding");
                Header location = response.getFirstHeader("Location");
                requests++;
                bytes += body.length;
                return new Answer(
                        response.getCode(),
                        location == null ? null : location.getValue(),
                        body,
                        encoding != null,
                        response.containsHeader("Retry-After"));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Counts something done that was no request of this visitor's. */
    void count() {
        requests++;
    }

    /** Requests sent so far. */
    long requests() {
        return requests;
    }

    /** Bytes of bodies received so far, as they came over the wire. */
    long bytes() {
        return bytes;
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

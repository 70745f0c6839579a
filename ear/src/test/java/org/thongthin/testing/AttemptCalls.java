package org.thongthin.testing;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openqa.selenium.json.Json;

/** The calls that a browser makes during one attempt, as one journal with its own client id. */
public final class AttemptCalls {

    private static final Json JSON = new Json();

    private final Http http;
    private final String path;
    private final String key;
    private final String client = UUID.randomUUID().toString();

    public AttemptCalls(Http http, Long attempt, String key) {
        this.http = http;
        this.path = path(attempt);
        this.key = key;
    }

    /** With a key that the session of this client is given. */
    public static AttemptCalls opened(Http signedIn, Long attempt) {
        return new AttemptCalls(
                signedIn, attempt, (String) body(askKey(signedIn, attempt)).get("key"));
    }

    public static HttpResponse<String> askKey(Http http, Long attempt) {
        return http.call("POST", path(attempt) + "/keys", null, "Sec-Fetch-Site", "same-origin");
    }

    public static String path(Long attempt) {
        return "/api/v1/attempts/" + attempt;
    }

    public HttpResponse<String> view() {
        return http.call("GET", path, null, "X-Attempt-Key", key);
    }

    public HttpResponse<String> submit() {
        return http.call("POST", path + "/submission", "{}", "X-Attempt-Key", key);
    }

    /** @param answer letters, such as {@code a} or {@code ac} */
    public HttpResponse<String> answer(int counter, int slot, String answer, int basedOn) {
        String letters = answer.chars().mapToObj(c -> "\"" + (char) c + "\"").collect(Collectors.joining(","));
        return send("{\"client\":\"%s\",\"counter\":%d,\"slot\":%d,\"answer\":[%s],\"basedOn\":%d}"
                .formatted(client, counter, slot, letters, basedOn));
    }

    public HttpResponse<String> send(String json) {
        return http.call("POST", path + "/responses", json, "X-Attempt-Key", key);
    }

    /** A JSON object, read. */
    public static Map<String, Object> body(HttpResponse<String> answer) {
        return JSON.toType(answer.body(), Json.MAP_TYPE);
    }

    public static int number(HttpResponse<String> answer, String name) {
        return ((Number) body(answer).get(name)).intValue();
    }

    /** The questions of the attempt by their place, from 0, as the server tells them now. */
    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> questions() {
        return (List<Map<String, Object>>) body(view()).get("questions");
    }
}

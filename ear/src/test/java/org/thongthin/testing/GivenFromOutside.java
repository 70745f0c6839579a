package org.thongthin.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** {@link Given} and its like for tests that run outside the server: each call is carried there and back. */
public final class GivenFromOutside implements InvocationHandler {

    private final Class<?> from;

    private GivenFromOutside(Class<?> from) {
        this.from = from;
    }

    /** @param from an interface that a CDI bean among the test classes implements */
    public static <T> T given(Class<T> from) {
        return from.cast(
                Proxy.newProxyInstance(from.getClassLoader(), new Class<?>[] {from}, new GivenFromOutside(from)));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments)
            throws IOException, InterruptedException, ClassNotFoundException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(body)) {
            out.writeObject(GivenCall.of(from, method, arguments));
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create(Suite.address() + "/test/given"))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new AssertionError(method + " failed in the server: "
                    + new String(answer.body(), StandardCharsets.UTF_8)
                            .lines()
                            .findFirst()
                            .orElse(""));
        }
        return new ObjectInputStream(new ByteArrayInputStream(answer.body())).readObject();
    }
}

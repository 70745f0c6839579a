package org.thongthin.benchmark;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Virtual users on journeys. Who is ready stays so: one run at 16 connections after another costs no new sign-ins. */
final class Users implements Closeable {

    record User(Visitor visitor, Journey.Round round) {}

    private final List<Journey> journeys;
    private final String address;
    private final List<User> ready = new ArrayList<>();

    /** @param journeys user n goes on journey n modulo their number: one alone, or a mix with its weights */
    Users(List<Journey> journeys, String address) {
        this.journeys = journeys;
        this.address = address;
    }

    /** The first so many, made ready by these threads where they are not yet. */
    List<User> ready(int number, ExecutorService threads) throws Exception {
        List<Future<User>> coming = new ArrayList<>();
        for (int i = ready.size(); i < number; i++) {
            int next = i;
            coming.add(threads.submit(() -> makeReady(next)));
        }
        for (Future<User> user : coming) {
            ready.add(user.get());
        }
        return ready.subList(0, number);
    }

    private User makeReady(int number) throws Exception {
        Visitor visitor = new Visitor(address);
        Journey journey = journeys.get(number % journeys.size());
        while (true) {
            try {
                return new User(visitor, journey.prepare().ready(visitor, number));
            } catch (Visitor.Refused comeBack) {
                // Hundreds get ready at once: whom the server sends away for a moment comes back.
                TimeUnit.SECONDS.sleep(1);
            }
        }
    }

    @Override
    public void close() {
        ready.forEach(user -> user.visitor().close());
    }
}

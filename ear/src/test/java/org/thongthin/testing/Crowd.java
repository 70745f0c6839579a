package org.thongthin.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.spi.CDI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Inside the server: many do something at the same moment, each in a request of their own. */
@ApplicationScoped
public class Crowd {

    /** What each got, in the order of the actions; the first failure, if any, comes out of here. */
    public <T> List<T> atOnce(List<? extends Callable<T>> actions) throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(actions.size());
        try {
            List<Future<T>> under = new ArrayList<>();
            for (Callable<T> action : actions) {
                under.add(threads.submit(() -> {
                    go.await();
                    return CDI.current().select(Crowd.class).get().inRequest(action);
                }));
            }
            go.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> one : under) {
                results.add(one.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    @ActivateRequestContext
    public <T> T inRequest(Callable<T> action) throws Exception {
        return action.call();
    }
}

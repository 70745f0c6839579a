package org.thongthin.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** What a learner's session keeps on the server's heap: many sign in, open pages and leave their sessions behind. */
final class Sessions {

    private static final int MANY = Integer.getInteger("sessions", 2000);

    /** As many as a password is hashed for at once, so that nobody is asked to come back. */
    private static final int AT_ONCE = 4;

    private final String address;
    private final Country country;
    private final AtomicInteger nextOfficer;

    Sessions(String address, Country country, AtomicInteger nextOfficer) {
        this.address = address;
        this.country = country;
        this.nextOfficer = nextOfficer;
    }

    void weigh(ServerMemory memory, Report report) throws Exception {
        open();
        long before = memory.liveBytes();
        List<Visitor> visitors = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            Callable<Visitor> next = this::open;
            for (Future<Visitor> opened : threads.invokeAll(Collections.nCopies(MANY, next))) {
                visitors.add(opened.get());
            }
        } finally {
            threads.shutdown();
        }
        long after = memory.liveBytes();
        visitors.forEach(Visitor::close);
        report.fact("heap that lives, with nobody more than before", "%.0f MB".formatted(before / 1048576.0));
        report.fact("heap that lives, with " + MANY + " learners more", "%.0f MB".formatted(after / 1048576.0));
        report.fact("heap of a learner's session", "%.1f kB".formatted((after - before) / 1024.0 / MANY));
    }

    private Visitor open() {
        Visitor visitor = new Visitor(address);
        int officer = nextOfficer.getAndIncrement();
        visitor.signIn(country.officer(officer), Country.PASSWORD);
        visitor.get("/home").expect(200);
        visitor.get("/courses/" + country.course(officer, 14)).expect(200);
        return visitor;
    }
}

package org.thongthin.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What a learner's session keeps on the server's heap: many sign in, open pages and leave their sessions behind. */
final class Sessions {

    private static final int MANY = Integer.getInteger("sessions", 200);

    private final String address;
    private final Country country;
    private final AtomicInteger nextOfficer;

    Sessions(String address, Country country, AtomicInteger nextOfficer) {
        this.address = address;
        this.country = country;
        this.nextOfficer = nextOfficer;
    }

    void weigh(ServerMemory memory, Report report) {
        open();
        long before = memory.liveBytes();
        List<Visitor> visitors = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            visitors.add(open());
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

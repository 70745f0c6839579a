package org.thongthin.platform.service;

import java.time.Duration;

/** Work that recurs: run by one node at a time, claimed in the database. */
public interface Job {

    /** Unique and stable: the key in the database. */
    String name();

    /** From the end of one run to the start of the next. */
    Duration pause();

    void run();
}

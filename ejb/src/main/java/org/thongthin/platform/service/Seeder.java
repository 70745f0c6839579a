package org.thongthin.platform.service;

/**
 * Something to be in the database before the first request: run after the migration, on every start, in the order of
 * {@link #rank()}. An implementation changes nothing where its work is already there.
 */
public interface Seeder {

    /** Lower ranks go first. */
    int rank();

    void seed();
}

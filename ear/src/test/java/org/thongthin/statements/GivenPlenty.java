package org.thongthin.statements;

/** So many rows of everything that the pages of an officer read. */
public interface GivenPlenty {

    Plenty of(int rows);

    /** Takes courses and programmes out of what everybody sees, so that other tests do not meet them. */
    void withdraw(Plenty plenty);
}

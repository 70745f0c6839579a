package org.thongthin.statements;

/** So many people at one municipality, who stand in every way with a programme. */
public interface GivenStaff {

    Staff of(int rows);

    /** Takes the programme out of what everybody sees. */
    void withdraw(Staff staff);
}

package org.thongthin.platform;

/** What somebody may be within an organisation's subtree. The constants are for annotations, which want a compile-time text. */
public enum Role {
    OFFICER,
    TRAINER,
    HR,
    SUPERVISOR,
    ASSESSOR,
    ADMIN;

    public static final String IS_OFFICER = "OFFICER";
    public static final String IS_TRAINER = "TRAINER";
    public static final String IS_HR = "HR";
    public static final String IS_SUPERVISOR = "SUPERVISOR";
    public static final String IS_ASSESSOR = "ASSESSOR";
    public static final String IS_ADMIN = "ADMIN";

    /** The product itself: seeding and jobs. Nobody can be granted it. */
    public static final String IS_SYSTEM = "SYSTEM";
}

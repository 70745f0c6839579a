package org.thongthin.platform;

/** Refuses a date that was typed in no accepted form or names no existing day. Argument {0}: what was typed. */
public class UnreadableDate extends BusinessException {
    private static final long serialVersionUID = 1L;

    /** @param typed what was typed; null counts as nothing typed */
    public UnreadableDate(String typed) {
        super(typed == null ? "" : typed);
    }
}

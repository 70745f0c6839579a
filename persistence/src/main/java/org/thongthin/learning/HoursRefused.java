package org.thongthin.learning;

import org.thongthin.platform.BusinessException;
import org.thongthin.platform.RefusalKind;

/** Hours that cannot be recorded as they were handed in, or not by this person; nothing is kept. */
public abstract class HoursRefused extends BusinessException {

    @Override
    public RefusalKind getKind() {
        return RefusalKind.INVALID;
    }

    /** Title or organiser is missing. */
    public static class HoursIncomplete extends HoursRefused {}

    /** The last day lies before the first. */
    public static class HoursReversed extends HoursRefused {}

    /** The training is not over yet. */
    public static class HoursAhead extends HoursRefused {}

    /** Less than half an hour or more than 200. */
    public static class HoursOutOfRange extends HoursRefused {}

    /** Neither whole nor half hours. */
    public static class HoursUnreadable extends HoursRefused {}

    /** Nobody records hours for oneself, nor cancels one's own. */
    public static class OwnHours extends HoursRefused {}

    /** The same person, title and days are recorded already: nothing was added. */
    public static class HoursRecordedBefore extends HoursRefused {}

    /** Somebody has cancelled this record before. */
    public static class HoursCancelledBefore extends HoursRefused {}

    /** A cancelling entry says why. */
    public static class CancellationUnexplained extends HoursRefused {}
}

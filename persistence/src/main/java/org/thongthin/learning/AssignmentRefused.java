package org.thongthin.learning;

import org.thongthin.platform.BusinessException;
import org.thongthin.platform.RefusalKind;

/** An assignment that cannot be made, or withdrawn, as it was asked for; nothing has changed. */
public abstract class AssignmentRefused extends BusinessException {

    protected AssignmentRefused(Object... arguments) {
        super(arguments);
    }

    @Override
    public RefusalKind getKind() {
        return RefusalKind.INVALID;
    }

    /** The due day is over. */
    public static class DuePast extends AssignmentRefused {}

    /** The due day is too far ahead. Argument: most years. */
    public static class DueTooFar extends AssignmentRefused {
        public DueTooFar(int years) {
            super(years);
        }
    }

    /** Nobody was chosen. */
    public static class NobodyChosen extends AssignmentRefused {}

    /** More people than one assignment takes. Arguments: how many, at most. */
    public static class TooManyChosen extends AssignmentRefused {
        public TooManyChosen(int chosen, int most) {
            super(chosen, most);
        }
    }

    /** Everybody chosen has completed the course. */
    public static class NobodyLeftToAssign extends AssignmentRefused {}

    /** Withdrawing says why. */
    public static class WithdrawalUnexplained extends AssignmentRefused {}

    /** Somebody has withdrawn it before. */
    public static class WithdrawnBefore extends AssignmentRefused {}
}

package org.thongthin.reporting;

import java.util.List;
import org.thongthin.certification.Standing;
import org.thongthin.platform.Bilingual;

/** One of a supervisor's staff with where they stand with each programme and what is overdue, the longest first. */
public record StaffMember(StaffRow person, List<State> states, List<OverdueCourse> overdue) {

    /** standing: of the newest award, null where there is none; stage: of the newest candidacy */
    public record State(Bilingual programme, Stage stage, Standing standing) {

        /** Whether the stage says more than the standing of the award does. */
        public boolean showsStage() {
            return standing == null || stage != Stage.CERTIFIED;
        }
    }
}

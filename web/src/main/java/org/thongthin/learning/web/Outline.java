package org.thongthin.learning.web;

import java.util.List;
import java.util.Set;
import org.thongthin.course.OutlineRow;
import org.thongthin.platform.Bilingual;

/** What outlines on course and lesson pages share. */
public final class Outline {

    private Outline() {}

    /** A module with its activities. */
    public record Module(List<OutlineRow> rows, Set<Long> done) {

        public Bilingual title() {
            return rows.get(0).moduleTitle();
        }

        public int position() {
            return rows.get(0).modulePosition();
        }

        /** How many activities are complete. */
        public long complete() {
            return rows.stream().filter(row -> done.contains(row.activityId())).count();
        }

        public boolean isComplete() {
            return complete() == rows.size();
        }
    }

    /** Where an activity is opened. */
    public static String address(String courseCode, OutlineRow row) {
        return "/learn/" + courseCode + "/" + row.moduleCode() + "/" + row.code();
    }
}

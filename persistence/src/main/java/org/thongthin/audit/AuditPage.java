package org.thongthin.audit;

import java.util.List;

/**
 * Entries, the newest first.
 *
 * @param older the id below which the next ones are; null where there are none
 */
public record AuditPage(List<AuditRow> rows, Long older) {

    public AuditPage {
        rows = List.copyOf(rows);
    }
}

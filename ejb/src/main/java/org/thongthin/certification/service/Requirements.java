package org.thongthin.certification.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.thongthin.certification.Certifications;
import org.thongthin.certification.Occasion;
import org.thongthin.certification.Requirement;
import org.thongthin.certification.RequirementRow;

/** What published versions of programmes ask for, kept in this node's memory: a version never changes. */
@ApplicationScoped
class Requirements {

    private static final int MOST = 5_000;

    /** What one version asks for. */
    record Trees(Requirement first, Requirement renewal) {

        Requirement on(Occasion occasion) {
            return occasion == Occasion.RENEWAL ? renewal : first;
        }
    }

    private final Cache<Long, Trees> kept =
            Caffeine.newBuilder().maximumSize(MOST).build();

    @Inject
    Certifications certifications;

    /** By version; at most one statement, for those that nobody has asked for yet. */
    Map<Long, Trees> of(List<Long> versionIds) {
        Map<Long, Trees> trees = new HashMap<>(kept.getAllPresent(versionIds));
        List<Long> missing = versionIds.stream()
                .distinct()
                .filter(id -> !trees.containsKey(id))
                .toList();
        if (!missing.isEmpty()) {
            Map<Long, List<RequirementRow>> rows = certifications.requirementsOf(missing).stream()
                    .collect(Collectors.groupingBy(
                            row -> row.getProgrammeVersion().getId()));
            rows.forEach((id, of) -> trees.put(
                    id,
                    new Trees(
                            RequirementRow.tree(of, Occasion.FIRST_AWARD), RequirementRow.tree(of, Occasion.RENEWAL))));
            kept.putAll(trees);
        }
        return trees;
    }
}

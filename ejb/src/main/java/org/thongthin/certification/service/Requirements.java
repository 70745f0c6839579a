package org.thongthin.certification.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.thongthin.certification.Certifications;
import org.thongthin.certification.Occasion;
import org.thongthin.certification.Requirement;
import org.thongthin.certification.RequirementRow;

/** What published versions of programmes ask for, kept in this node's memory: a version never changes. */
@ApplicationScoped
class Requirements {

    private static final int MOST = 1_000;

    private record Asked(Long versionId, Occasion occasion) {}

    private final Cache<Asked, Requirement> trees =
            Caffeine.newBuilder().maximumSize(MOST).build();

    @Inject
    Certifications certifications;

    /** What a version asks for on an occasion. */
    Requirement of(Long versionId, Occasion occasion) {
        Asked asked = new Asked(versionId, occasion);
        Requirement kept = trees.getIfPresent(asked);
        if (kept == null) {
            List<RequirementRow> rows = certifications.requirements(versionId);
            kept = RequirementRow.tree(rows, occasion);
            trees.put(asked, kept);
        }
        return kept;
    }
}

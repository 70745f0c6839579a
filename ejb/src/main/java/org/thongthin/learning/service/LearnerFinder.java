package org.thongthin.learning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.thongthin.learning.Learner;
import org.thongthin.learning.Learners;
import org.thongthin.platform.Caller;
import org.thongthin.platform.Role;
import org.thongthin.platform.Scope;
import org.thongthin.platform.ThaiDates;

/** Finds a person by a posting of today that a role of the caller covers. */
@ApplicationScoped
public class LearnerFinder {

    @Inject
    Learners learners;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Empty where there is no such person, or nobody whom the role reaches: the caller says what is not found. */
    public Optional<Learner> inScope(Role role, Long personId) {
        Scope scope = caller.scopeFor(role);
        return learners.postings(personId, ThaiDates.today(clock)).stream()
                .filter(posting -> scope.covers(posting.path()))
                .findFirst();
    }
}

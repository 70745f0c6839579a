package org.thongthin.learning;

import java.time.LocalDate;

/** Somebody's enrolment as pages read it; last activity null: none was visited yet, due null: nobody asks for it by a day. */
public record OwnEnrolment(Long id, Long versionId, Long lastActivityId, LocalDate dueOn) {}

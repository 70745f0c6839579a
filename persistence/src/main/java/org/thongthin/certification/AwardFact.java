package org.thongthin.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/** What was found for one requirement on the day of the decision. */
@Embeddable
public class AwardFact implements Serializable {

    @Column(nullable = false)
    private Long requirementId;

    private boolean fulfilled;

    private LocalDate factDate;

    private Integer scorePercent;

    private Integer halfHours;

    private String reference;

    protected AwardFact() {}

    public AwardFact(Evaluation.Line line) {
        requirementId = line.requirement().id();
        fulfilled = line.fulfilled();
        factDate = line.factDate();
        scorePercent = line.percent();
        halfHours = line.halfHours();
        reference = line.reference();
    }

    public Long getRequirementId() {
        return requirementId;
    }
}

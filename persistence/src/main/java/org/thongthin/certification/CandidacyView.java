package org.thongthin.certification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.thongthin.platform.Bilingual;

/**
 * Everything that is known of a candidacy, evaluated on the day.
 *
 * @param evidence oldest first; per requirement the last one counts
 * @param endorsements oldest first
 * @param moves its history, oldest first
 * @param levels names of programmes by their codes
 */
public record CandidacyView(
        CandidacyHead head,
        Evaluation evaluation,
        List<EvidenceRow> evidence,
        List<EndorsementRow> endorsements,
        List<MoveRow> moves,
        Map<String, Bilingual> levels) {

    /** The requirements that ask for a file. */
    public List<Requirement.EvidenceFiled> filesAsked() {
        return evaluation.leaves().stream()
                .map(Evaluation.Line::requirement)
                .filter(Requirement.EvidenceFiled.class::isInstance)
                .map(Requirement.EvidenceFiled.class::cast)
                .toList();
    }

    public boolean asksEndorsement() {
        return evaluation.leaves().stream().anyMatch(line -> line.requirement() instanceof Requirement.Endorsed);
    }

    /** The endorsement that was asked for last; null: none. */
    public EndorsementRow endorsement() {
        return endorsements.isEmpty() ? null : endorsements.get(endorsements.size() - 1);
    }

    /** What the person said when handing in last; null: it was not handed in. */
    public MoveRow handedIn() {
        return last(CandidacyState.SUBMITTED);
    }

    /** The return that the person has not answered by handing in again; null: there is none. */
    public MoveRow returned() {
        return head.state() == CandidacyState.RETURNED ? last(CandidacyState.RETURNED) : null;
    }

    /** The step that led to the present state. */
    public MoveRow lastMove() {
        return last(head.state());
    }

    private MoveRow last(CandidacyState to) {
        return moves.stream()
                .filter(move -> move.toState() == to)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** Whether a file is newer than the endorsement: the supervisor has not seen it. */
    public boolean changedSinceEndorsed() {
        EndorsementRow given = endorsement();
        Instant answered = given == null ? null : given.answeredAt();
        return answered != null
                && evidence.stream().anyMatch(file -> file.addedAt().isAfter(answered));
    }
}

package org.thongthin.assessment;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One answer as it was received; never changed, never deleted. */
@Entity
@Immutable
@IdClass(Response.Place.class)
public class Response {

    /** Known by attempt and sequence number, which is given under the attempt's lock: the answers of one lie together. */
    public record Place(Long attempt, Integer seq) {}

    @Id
    @ManyToOne(fetch = LAZY, optional = false)
    @JoinColumn(name = "attempt_id")
    private Attempt attempt;

    @Id
    @Column(name = "seq")
    private Integer seq;

    @Column(nullable = false, columnDefinition = "char(36)")
    private String client;

    private int counter;

    private int slot;

    @Column(nullable = false)
    private String answer;

    private int basedOn;

    @Enumerated(STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    private ResponseStatus status;

    @Column(nullable = false)
    private Instant receivedAt;

    protected Response() {}

    Response(Attempt attempt, int seq, ReceivedAnswer received, ResponseStatus status, Instant at) {
        this.attempt = attempt;
        this.seq = seq;
        this.client = received.client();
        this.counter = received.counter();
        this.slot = received.slot();
        this.answer = received.answer();
        this.basedOn = received.basedOn();
        this.status = status;
        this.receivedAt = at;
    }

    /** Whether this is the same delivery again. The number of another answer must not be used twice. */
    public boolean repeats(ReceivedAnswer received) {
        return slot == received.slot() && answer.equals(received.answer());
    }

    public int getSeq() {
        return seq;
    }

    public ResponseStatus getStatus() {
        return status;
    }

    public String getAnswer() {
        return answer;
    }
}

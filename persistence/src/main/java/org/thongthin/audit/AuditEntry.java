package org.thongthin.audit;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One entry. */
@Entity
@Immutable
public class AuditEntry {

    /** What was touched: type and id, and whose record and organisation it concerns (null: nobody's, none). */
    public record Target(String type, String id, Long subjectId, String path) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false)
    private Instant at;

    private Long actorId;

    @Enumerated(STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    private AuditAction action;

    @Column(nullable = false)
    private String objectType;

    private String objectId;

    private Long subjectId;

    private String path;

    private String detail;

    private String requestId;

    protected AuditEntry() {}

    /**
     * @param actorId null: nobody was signed in, or the system itself
     * @param detail null: the action says it all
     */
    public AuditEntry(Instant at, Long actorId, AuditAction action, Target target, String detail, String requestId) {
        this.at = at;
        this.actorId = actorId;
        this.action = action;
        this.objectType = target.type();
        this.objectId = target.id();
        this.subjectId = target.subjectId();
        this.path = target.path();
        this.detail = detail;
        this.requestId = requestId;
    }
}

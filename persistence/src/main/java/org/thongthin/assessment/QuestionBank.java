package org.thongthin.assessment;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.thongthin.organisation.Organisation;

/** Items that belong together, owned by an organisation. */
@Entity
public class QuestionBank {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false)
    private Organisation organisation;

    @Column(nullable = false)
    private String code;

    protected QuestionBank() {}

    public QuestionBank(Organisation owner, String code) {
        this.organisation = owner;
        this.code = code;
    }

    public Long getId() {
        return id;
    }
}

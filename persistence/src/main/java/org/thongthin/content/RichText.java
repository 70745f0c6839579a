package org.thongthin.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.thongthin.platform.Hashes;

/** Sanitised HTML. */
@Entity
@Immutable
public class RichText {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, columnDefinition = "char(64)")
    private String sha256;

    @Column(nullable = false, columnDefinition = "mediumtext")
    private String html;

    protected RichText() {}

    public RichText(String html) {
        this.html = html;
        this.sha256 = Hashes.sha256(html);
    }

    public Long getId() {
        return id;
    }

    public String getHtml() {
        return html;
    }
}

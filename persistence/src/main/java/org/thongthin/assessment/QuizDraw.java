package org.thongthin.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import org.thongthin.platform.Bilingual;

/** So many items from that pool. */
@Embeddable
public class QuizDraw implements Serializable {

    @Column(nullable = false)
    private String pool;

    private int items;

    @Embedded
    private Bilingual title;

    protected QuizDraw() {}

    public QuizDraw(String pool, int items, Bilingual title) {
        this.pool = pool;
        this.items = items;
        this.title = title;
    }

    public String getPool() {
        return pool;
    }

    public int getItems() {
        return items;
    }

    /** Of the module that the pool belongs to. */
    public Bilingual getTitle() {
        return title;
    }
}

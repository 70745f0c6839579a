package org.thongthin.course;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** So many items from the pool of that module; which of its pools, the kind of the quiz says. */
@Embeddable
public class ManuscriptDraw implements Serializable {

    @Column(nullable = false)
    private String moduleCode;

    private int items;

    protected ManuscriptDraw() {}

    public ManuscriptDraw(String moduleCode, int items) {
        this.moduleCode = moduleCode;
        this.items = items;
    }

    public String getModuleCode() {
        return moduleCode;
    }

    public int getItems() {
        return items;
    }
}

package org.thongthin.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code <t:status>}: icon and word; the tint is the third signal. kind: done, doing, todo, warn, bad, lock; label. */
@FacesComponent("thongthin.Status")
public class StatusMarkup extends Markup {

    @Override
    void write(FacesContext context, ResponseWriter out) throws IOException {
        String kind = text("kind");
        boolean plain = kind.equals("todo") || kind.equals("lock");
        element(out, "span", "class", plain ? "t-status" : "t-status t-status-" + kind);
        icon(out, "t-i-" + kind);
        out.writeText(" " + text("label"), null);
        out.endElement("span");
    }
}

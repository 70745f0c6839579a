package org.thongthin.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code <t:ring>}: how far. percent: 0 to 100; words: what it is of; done: a tick in place of the number. */
@FacesComponent("thongthin.Ring")
public class RingMarkup extends Markup {

    @Override
    void write(FacesContext context, ResponseWriter out) throws IOException {
        String percent = text("percent");
        boolean done = Boolean.TRUE.equals(getAttributes().get("done"));
        element(out, "div", "class", done ? "t-ring t-ring-done" : "t-ring", "role", "img");
        out.writeAttribute("aria-label", text("words") + " " + percent + "%", null);
        element(out, "svg", "viewBox", "0 0 40 40", "aria-hidden", "true");
        circle(out);
        if (!percent.equals("0")) {
            circle(out, "class", "t-ring-value", "pathLength", "100", "stroke-dasharray", percent + " 100");
        }
        out.endElement("svg");
        element(out, "b", "aria-hidden", "true");
        if (done) {
            icon(out, "t-i-check");
        } else {
            out.writeText(percent + "%", null);
        }
        out.endElement("b");
        out.endElement("div");
    }

    private static void circle(ResponseWriter out, String... attributes) throws IOException {
        element(out, "circle", attributes);
        out.writeAttribute("cx", "20", null);
        out.writeAttribute("cy", "20", null);
        out.writeAttribute("r", "17", null);
        out.endElement("circle");
    }
}

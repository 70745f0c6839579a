package org.thongthin.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code <t:ring>}: how far. percent: 0 to 100; words: what it is of; done: a tick in place of the number. */
@FacesComponent("thongthin.Ring")
public class RingMarkup extends Markup {

    private static final String CIRCLE = " cx=\"20\" cy=\"20\" r=\"17\"></circle>";
    private static final String TRACK = "<svg viewBox=\"0 0 40 40\" aria-hidden=\"true\"><circle" + CIRCLE;
    private static final String VALUE = "<circle class=\"t-ring-value\" pathLength=\"100\" stroke-dasharray=\"";
    private static final String TICK = icon("t-i-check");

    @Override
    protected void write(FacesContext context, ResponseWriter out) throws IOException {
        int percent = ((Number) value(context, "percent")).intValue();
        ring(out, text(context, "words"), percent, Boolean.TRUE.equals(value(context, "done")));
    }

    public static void ring(ResponseWriter out, String words, int percent, boolean done) throws IOException {
        element(out, "div", "class", done ? "t-ring t-ring-done" : "t-ring", "role", "img");
        out.writeAttribute("aria-label", words + " " + percent + "%", null);
        out.write(TRACK);
        if (percent != 0) {
            out.write(VALUE + percent + " 100\"" + CIRCLE);
        }
        out.write("</svg><b aria-hidden=\"true\">" + (done ? TICK : percent + "%") + "</b>");
        out.endElement("div");
    }
}

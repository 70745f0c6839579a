package org.thongthin.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;

/**
 * {@code <t:gables>}: three gables one inside the other, 40 by 40, to stand inside an SVG. tiers: how many are filled, from the inside
 * out (3 unless given).
 */
@FacesComponent("thongthin.Gables")
public class GablesMarkup extends Markup {

    private static final List<String> OUTER_TO_INNER = List.of(
            "M2.8 38V15.5L20 .6l17.2 14.9V38h-4.4V17.5L20 6.4 7.2 17.5V38z",
            "M10.4 38V20.4l9.6-8.3 9.6 8.3V38h-4.4V22.4L20 17.9l-5.2 4.5V38z",
            "M17.8 38V25.5l2.2-1.9 2.2 1.9V38z");

    @Override
    protected void write(FacesContext context, ResponseWriter out) throws IOException {
        String given = text(context, "tiers");
        int tiers = given.isEmpty() ? OUTER_TO_INNER.size() : Integer.parseInt(given);
        for (int i = 0; i < OUTER_TO_INNER.size(); i++) {
            out.startElement("path", null);
            if (tiers < OUTER_TO_INNER.size() - i) {
                out.writeAttribute("class", "t-mark-off", null);
            }
            out.writeAttribute("d", OUTER_TO_INNER.get(i), null);
            out.endElement("path");
        }
    }
}

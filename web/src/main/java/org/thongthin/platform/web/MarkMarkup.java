package org.thongthin.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code <t:mark>}: the product's mark. size: px; tiers as of {@link GablesMarkup}; styleClass. */
@FacesComponent("thongthin.Mark")
public class MarkMarkup extends GablesMarkup {

    @Override
    protected void write(FacesContext context, ResponseWriter out) throws IOException {
        String size = text(context, "size");
        element(out, "svg", "class", ("t-mark " + text(context, "styleClass")).strip(), "width", size, "height", size);
        out.writeAttribute("viewBox", "0 0 40 40", null);
        out.writeAttribute("aria-hidden", "true", null);
        super.write(context, out);
        out.endElement("svg");
    }
}

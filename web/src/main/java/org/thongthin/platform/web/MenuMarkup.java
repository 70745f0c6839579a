package org.thongthin.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** {@code <t:menu>}: an entry of the menu or the bottom bar; it knows whether its page is the one shown. href; icon; label. */
@FacesComponent("thongthin.Menu")
public class MenuMarkup extends Markup {

    @Override
    protected void write(FacesContext context, ResponseWriter out) throws IOException {
        String href = text(context, "href");
        element(out, "a", "href", href);
        if (RequestFacts.isUnder(
                (HttpServletRequest) context.getExternalContext().getRequest(), href)) {
            out.writeAttribute("aria-current", "page", null);
        }
        icon(out, text(context, "icon"));
        out.writeText(" " + text(context, "label"), null);
        out.endElement("a");
    }
}

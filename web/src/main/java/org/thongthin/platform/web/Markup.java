package org.thongthin.platform.web;

import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Objects;

/**
 * A small piece of HTML that pages show again and again, a status or a ring of progress in each row of a list: written in one go, each
 * attribute of its tag evaluated once. As a tag file, with a component for each part and an expression for each mention of an attribute,
 * these pieces took a quarter of a page's CPU.
 */
public abstract class Markup extends UIComponentBase {

    @Override
    public String getFamily() {
        return "thongthin";
    }

    @Override
    public void encodeAll(FacesContext context) throws IOException {
        if (isRendered()) {
            write(context, context.getResponseWriter());
        }
    }

    protected abstract void write(FacesContext context, ResponseWriter out) throws IOException;

    /** An attribute of the tag as text; empty where it is not given or null. */
    protected String text(FacesContext context, String name) {
        return Objects.toString(value(context, name), "");
    }

    /** An attribute of the tag; null where it is not given. Asked directly, not by way of the properties that a component could have. */
    protected Object value(FacesContext context, String name) {
        ValueExpression expression = getValueExpression(name);
        return expression == null ? getAttributes().get(name) : expression.getValue(context.getELContext());
    }

    protected static void element(ResponseWriter out, String name, String... attributes) throws IOException {
        out.startElement(name, null);
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], attributes[i + 1], null);
        }
    }

    /** An icon says nothing that is not in words beside it. */
    static void icon(ResponseWriter out, String styleClass) throws IOException {
        element(out, "i", "class", "t-i " + styleClass, "aria-hidden", "true");
        out.endElement("i");
    }

    /** The same of a class that is the product's own: as it is, to be written in one piece. */
    static String icon(String styleClass) {
        return "<i class=\"t-i " + styleClass + "\" aria-hidden=\"true\"></i>";
    }
}

package org.thongthin.platform.web;

import jakarta.el.ELContext;
import jakarta.faces.context.FacesContext;

/**
 * Finds what a page has put into its request, the row of a list above all, before anybody searches the beans for it: a page with a
 * list asks for its row hundreds of times. Faces reserves the names of its own objects; no other attribute of a request is named like
 * a bean.
 */
public class RequestELResolver extends OneThingELResolver {

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base != null || !(property instanceof String name)) {
            return null;
        }
        FacesContext faces = (FacesContext) context.getContext(FacesContext.class);
        Object found = faces.getExternalContext().getRequestMap().get(name);
        if (found != null) {
            context.setPropertyResolved(base, property);
        }
        return found;
    }
}

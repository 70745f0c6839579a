package org.thongthin.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code <ui:fragment>} that asks once whether it is shown; Faces asks before, for and after its content, at each row of a list. */
@FacesComponent("facelets.ui.ComponentRef")
public class OnceFragment extends Markup {

    @Override
    protected void write(FacesContext context, ResponseWriter out) throws IOException {
        for (UIComponent child : getChildren()) {
            child.encodeAll(context);
        }
    }
}

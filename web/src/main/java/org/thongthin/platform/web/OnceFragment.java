package org.thongthin.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code <ui:fragment>} that asks once whether it is shown; Faces asks before, for and after its content, at each row of a list. */
@FacesComponent("facelets.ui.ComponentRef")
public class OnceFragment extends UIComponentBase {

    @Override
    public String getFamily() {
        return "facelets";
    }

    @Override
    public void encodeAll(FacesContext context) throws IOException {
        if (isRendered()) {
            for (UIComponent child : getChildren()) {
                child.encodeAll(context);
            }
        }
    }
}

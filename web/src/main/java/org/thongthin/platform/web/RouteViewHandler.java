package org.thongthin.platform.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/**
 * A form posts to the address that its page was asked for, never to the view behind it. And a view is stateless from the start, not
 * only once the template says so: PrimeFaces keeps its nonce in the session of any other, for every passer-by.
 */
public class RouteViewHandler extends ViewHandlerWrapper {

    public RouteViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        UIViewRoot view = super.createView(context, viewId);
        view.setTransient(true);
        return view;
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        return RequestFacts.match(request)
                .filter(match -> viewId.equals(match.route().view()))
                .map(match -> RequestFacts.path(request))
                .orElseGet(() -> super.getActionURL(context, viewId));
    }
}

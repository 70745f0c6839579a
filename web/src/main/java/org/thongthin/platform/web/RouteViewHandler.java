package org.thongthin.platform.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/** A form posts to the address that its page was asked for, never to the view behind it. */
public class RouteViewHandler extends ViewHandlerWrapper {

    public RouteViewHandler(ViewHandler wrapped) {
        super(wrapped);
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

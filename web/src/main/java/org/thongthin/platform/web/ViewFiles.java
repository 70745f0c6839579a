package org.thongthin.platform.web;

import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers where the templates are that pages are made of: they do not move while the application runs. Faces looks for each of them
 * at each use, and throws and catches an exception on the way.
 */
public class ViewFiles extends ResourceHandlerWrapper {

    private final Map<String, ViewResource> found = new ConcurrentHashMap<>();

    public ViewFiles(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public ViewResource createViewResource(FacesContext context, String name) {
        ViewResource kept = found.get(name);
        if (kept == null) {
            kept = super.createViewResource(context, name);
            if (kept != null) {
                found.put(name, kept);
            }
        }
        return kept;
    }
}

package org.thongthin.platform.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import org.jboss.logging.Logger;
import org.thongthin.platform.BusinessException;
import org.thongthin.platform.NotFound;
import org.thongthin.platform.RefusalKind;

/**
 * The one place where a page meets a failure. A refusal of an action becomes a message on the page, which keeps what was typed; one
 * of the page itself becomes a page that says so; what cannot be found becomes the 404 page; anything else is logged with the
 * request's id and becomes the 500 page.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(RefusalHandler.class);

    /** Named in faces-config.xml. */
    public static class Factory extends ExceptionHandlerFactory {
        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new RefusalHandler(getWrapped().getExceptionHandler());
        }
    }

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        FacesContext faces = FacesContext.getCurrentInstance();
        while (events.hasNext()) {
            Throwable thrown = events.next().getContext().getException();
            events.remove();
            handle(faces, thrown);
        }
    }

    private static void handle(FacesContext faces, Throwable thrown) {
        BusinessException refusal = cause(thrown, BusinessException.class);
        if (refusal instanceof NotFound missing) {
            LOG.debugf(thrown, "Not found: %s", RequestFacts.path(request(faces)));
            answer(faces, 404, missing.getProblem());
        } else if (refusal != null && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            String text = text(faces, refusal);
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
            if (refusal.getKind() == RefusalKind.OVERLOADED) {
                faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                faces.getExternalContext().setResponseHeader("Retry-After", Problems.RETRY_SECONDS);
            }
            faces.renderResponse();
        } else if (refusal != null) {
            request(faces).setAttribute("problemText", text(faces, refusal));
            answer(faces, 409, "Refused");
        } else if (cause(thrown, ViewExpiredException.class) != null) {
            answer(faces, 410, "ViewExpired");
        } else {
            LOG.errorf(thrown, "A page failed: %s", RequestFacts.path(request(faces)));
            answer(faces, 500, "Failure");
        }
    }

    private static String text(FacesContext faces, BusinessException refusal) {
        return CDI.current()
                .select(Messages.class)
                .get()
                .refusal(refusal, faces.getViewRoot().getLocale());
    }

    private static void answer(FacesContext faces, int status, String code) {
        if (faces.getResponseComplete()) {
            return;
        }
        try {
            HttpServletResponse response =
                    (HttpServletResponse) faces.getExternalContext().getResponse();
            if (response.isCommitted()) {
                LOG.warnf("Too late for the page of problem %s", code);
            } else {
                response.resetBuffer();
                CDI.current().select(Problems.class).get().answer(request(faces), response, status, code);
            }
            faces.responseComplete();
        } catch (IOException | ServletException e) {
            throw new FacesException(e);
        }
    }

    private static HttpServletRequest request(FacesContext faces) {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }

    private static <T extends Throwable> T cause(Throwable thrown, Class<T> kind) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (kind.isInstance(t)) {
                return kind.cast(t);
            }
        }
        return null;
    }
}

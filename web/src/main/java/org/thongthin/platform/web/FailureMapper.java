package org.thongthin.platform.web;

import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jboss.logging.Logger;

/** Everything else that goes wrong in REST, as problem+json: unreadable bodies are 400, the unexpected is logged and 500. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(FailureMapper.class);

    @Inject
    Messages messages;

    @Inject
    Language language;

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        int status = status(thrown);
        if (status == 500) {
            LOG.errorf(thrown, "A call failed: %s", RequestFacts.path(request));
        }
        String code =
                switch (status) {
                    case 400, 415, 406 -> "BadRequest";
                    case 404 -> "NotFound";
                    case 405 -> "MethodNotAllowed";
                    default -> "Failure";
                };
        return Response.status(status)
                .type("application/problem+json;charset=UTF-8")
                .entity(Problems.body(status, code, messages.problem(code, language.getLocale())))
                .build();
    }

    private static int status(Throwable thrown) {
        if (thrown instanceof NotAllowedException) {
            return 405;
        }
        if (thrown instanceof WebApplicationException web) {
            return web.getResponse().getStatus();
        }
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof JsonException || t instanceof JsonbException || t instanceof ProcessingException) {
                return 400;
            }
        }
        return 500;
    }
}

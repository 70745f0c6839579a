package org.thongthin.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.thongthin.platform.BusinessException;

/** A refusal as problem+json, in the caller's language. */
@Provider
public class RefusalMapper implements ExceptionMapper<BusinessException> {

    @Inject
    Messages messages;

    @Inject
    Language language;

    @Inject
    Problems problems;

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(BusinessException refusal) {
        int status =
                switch (refusal.getKind()) {
                    case NOT_FOUND -> 404;
                    case UNAUTHENTICATED -> 401;
                    case BUSY -> 429;
                    case OVERLOADED -> 503;
                    case INVALID -> 422;
                    case CONFLICT -> 409;
                };
        if (status == 404) {
            problems.tellOutOfReach(request);
        }
        String detail = messages.refusal(refusal, language.getLocale());
        Response.ResponseBuilder answer = Response.status(status)
                .type("application/problem+json;charset=UTF-8")
                .entity(Problems.body(status, refusal.getKey(), detail));
        return (status == 429 || status == 503 ? answer.header("Retry-After", Problems.RETRY_SECONDS) : answer).build();
    }
}

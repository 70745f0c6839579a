package org.thongthin.platform.web;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** One binding for all requests. Without it the server makes one for each, which studies the classes that it reads anew. */
@Provider
public class JsonbProvider implements ContextResolver<Jsonb> {

    private final Jsonb binding = JsonbBuilder.create();

    @Override
    public Jsonb getContext(Class<?> type) {
        return binding;
    }
}

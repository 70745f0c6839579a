package org.thongthin.platform.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Where a visitor has to go before any other page, such as a notice that must be read. A domain sets it, once a request. */
@RequestScoped
public class FirstStop {

    private String path;

    public void set(String mustGoTo) {
        path = mustGoTo;
    }

    public Optional<String> get() {
        return Optional.ofNullable(path);
    }
}

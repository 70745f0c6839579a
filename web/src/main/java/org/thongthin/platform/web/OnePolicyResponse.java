package org.thongthin.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * Carries one Content-Security-Policy: PrimeFaces adds that of a page, with the nonce of its scripts, as a second header, and a
 * browser enforces both. Here it takes the place of the one that every answer has.
 */
class OnePolicyResponse extends HttpServletResponseWrapper {

    static final String HEADER = "Content-Security-Policy";

    OnePolicyResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void addHeader(String name, String value) {
        if (HEADER.equalsIgnoreCase(name)) {
            setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }
}

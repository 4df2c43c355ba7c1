package org.cronosur.people;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.authentication.AuthenticationDetailsSource;
import org.springframework.stereotype.Component;

/**
 * What is noted of the browser that asks to be let in: never its address in the network.
 *
 * @param device the digest of its cookie; empty without one
 */
record DeviceDetails(String device) {

    /** Reads it from a request. */
    @Component
    static class Source implements AuthenticationDetailsSource<HttpServletRequest, DeviceDetails> {

        @Override
        public DeviceDetails buildDetails(HttpServletRequest request) {
            return new DeviceDetails(Devices.of(request).orElse(Throttle.Client.STRANGE));
        }
    }
}

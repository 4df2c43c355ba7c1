package org.cronosur;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the browser that nothing comes from anywhere else, and that only a lesson may be shown inside another page. */
@Component
class Headers extends OncePerRequestFilter {

    /** Vaadin's bootstrap is inline and evaluates what the server sends; everything else keeps to this host. */
    private static final String POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; base-uri 'self'; form-action 'self';"
            + " object-src 'none'";

    /** A page that lies on a disk is covered by no source, "*" included: a lesson names none, so that it opens there too. */
    private static final String FRAMED_BY_OURSELVES = "; frame-ancestors 'self'";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean mayBeFramed = request.getRequestURI().startsWith("/embed/");
        response.setHeader("Content-Security-Policy", POLICY + (mayBeFramed ? "" : FRAMED_BY_OURSELVES));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        chain.doFilter(request, response);
    }
}

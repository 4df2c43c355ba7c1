package org.cronosur.explore.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.cronosur.catalogue.ClassLevel;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps the class level that an address asks for ({@code ?level=younger}) in the browser, for the pages that follow. */
@Component
class RememberLevel extends OncePerRequestFilter {

    private static final Duration REMEMBERED = Duration.ofDays(180);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        PageAudience.asked(request).ifPresent(level -> response.addCookie(cookie(level)));
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET") || request.getRequestURI().contains("/api/");
    }

    /** The pages read it, too, and it tells nothing of anybody. */
    private static Cookie cookie(ClassLevel level) {
        Cookie cookie = new Cookie(PageAudience.COOKIE, level.word());
        cookie.setPath("/");
        cookie.setMaxAge(level == ClassLevel.ALL ? 0 : (int) REMEMBERED.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}

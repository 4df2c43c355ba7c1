package org.cronosur.explore.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.router.Location;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import org.cronosur.catalogue.Audience;
import org.cronosur.catalogue.ClassLevel;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The class level that an address asks for, or that this browser remembers from an earlier one. */
@Component
class PageAudience implements Audience {

    /** frontend/board/level.ts writes it too. */
    static final String COOKIE = "cronosur-level";

    static final String PARAMETER = "level";

    private static final String OPEN_DATA = "/api/";
    private static final String DATA_OF_PAGES = "/api/pictures/";
    private static final String DESK = "desk";

    @Override
    public ClassLevel level() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes && !isAtDesk()
                ? levelOf(attributes.getRequest())
                : ClassLevel.ALL;
    }

    /** Who makes lessons sees all there is, whatever the class in the same browser sees. */
    private static boolean isAtDesk() {
        return Optional.ofNullable(UI.getCurrent())
                .map(page -> goalOf(page.getInternals()).getFirstSegment())
                .filter(DESK::equals)
                .isPresent();
    }

    /** Where a page is on its way to, or where it stands. */
    private static Location goalOf(UIInternals page) {
        return page.hasLastHandledLocation() ? page.getLastHandledLocation() : page.getActiveViewLocation();
    }

    private static ClassLevel levelOf(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.startsWith(OPEN_DATA) && !path.startsWith(DATA_OF_PAGES)) {
            return ClassLevel.ALL;
        }
        return asked(request).or(() -> remembered(request)).orElse(ClassLevel.ALL);
    }

    static Optional<ClassLevel> asked(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(PARAMETER)).flatMap(ClassLevel::named);
    }

    private static Optional<ClassLevel> remembered(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .flatMap(word -> ClassLevel.named(word).stream())
                .findFirst();
    }
}

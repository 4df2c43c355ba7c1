package org.cronosur.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The name with which somebody tried to sign in, so that it need not be typed again. It waits in the session, never in an
 * address; the password waits nowhere.
 */
public final class TriedName {

    private static final String KEPT = TriedName.class.getName();

    private TriedName() {}

    /** @param request the form of the door; one without a name, or with one too long to be any, leaves nothing */
    public static void keep(HttpServletRequest request) {
        Stream.ofNullable(request.getParameter("username"))
                .filter(name -> name.length() <= SignInName.LONGEST)
                .forEach(name -> request.getSession().setAttribute(KEPT, name));
    }

    /** What was tried last in this session. It is told once, so that it does not wait for the next person. */
    public static Optional<String> take(HttpServletRequest request) {
        return Stream.ofNullable(request.getSession(false))
                .flatMap(TriedName::takeFrom)
                .findFirst();
    }

    private static Stream<String> takeFrom(HttpSession session) {
        Stream<String> name = Stream.ofNullable(session.getAttribute(KEPT)).map(String::valueOf);
        session.removeAttribute(KEPT);
        return name;
    }
}

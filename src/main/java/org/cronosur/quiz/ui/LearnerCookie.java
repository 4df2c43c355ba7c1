package org.cronosur.quiz.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.cronosur.quiz.LearnerKey;
import org.cronosur.quiz.Learners;

/** The key by which a browser is known again. It says nothing about the person, and no script can read it. */
public final class LearnerCookie {

    static final String NAME = "cronosur-learner";

    private LearnerCookie() {}

    /** The key of the browser that is asking now; a new one at its first visit. Renews the cookie. */
    public static LearnerKey keep() {
        LearnerKey key = keyIn(VaadinRequest.getCurrent()).orElseGet(LearnerKey::random);
        keep(key);
        return key;
    }

    /** Makes the browser that is asking now go on under this key. */
    public static void keep(LearnerKey key) {
        give(key.toString(), Learners.KEPT);
    }

    /** Takes the key from the browser, which gets another at its next visit. */
    public static void drop() {
        give("", Duration.ZERO);
    }

    /** @param age how long the browser keeps it, counted from now */
    private static void give(String key, Duration age) {
        VaadinResponse.getCurrent()
                .addCookie(holding(key, age, VaadinRequest.getCurrent().isSecure()));
    }

    private static Optional<LearnerKey> keyIn(VaadinRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .flatMap(cookie -> LearnerKey.parse(cookie.getValue()).stream())
                .findFirst();
    }

    /**
     * @param age how long the browser keeps it, counted from this visit
     * @param secure whether the page came over HTTPS, which the network of a school often lacks
     */
    private static Cookie holding(String key, Duration age, boolean secure) {
        Cookie cookie = new Cookie(NAME, key);
        cookie.setPath("/");
        cookie.setMaxAge((int) age.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}

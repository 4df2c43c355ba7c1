package org.cronosur.people;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The browsers in which somebody signed in before, known again by a cookie that no script reads. */
@Component
class Devices {

    private static final String COOKIE = "cronosur-device";
    private static final Duration KEPT = Duration.ofDays(365);

    private final Accounts accounts;
    private final Clock clock;

    Devices(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The digest of the browser that asks; empty if it has no cookie of ours. */
    static Optional<String> of(HttpServletRequest request) {
        return secretOf(request).map(Secret::digest);
    }

    private static Optional<String> secretOf(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }

    @Transactional(readOnly = true)
    boolean knows(String signInName, String device) {
        return accounts.findBySignInName(signInName)
                .filter(account -> account.knows(device))
                .isPresent();
    }

    /** Remembers that the owner of the account uses this browser. */
    @Transactional
    void remember(Account account, HttpServletRequest request, HttpServletResponse response) {
        String secret = secretOf(request).orElseGet(Secret::next);
        account.usesDevice(Secret.digest(secret), Instant.now(clock));
        accounts.save(account);
        Cookie cookie = new Cookie(COOKIE, secret);
        cookie.setPath("/sign-in");
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}

package org.cronosur.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Notes that somebody came in: when, and in which browser. */
@Component
class Welcome {

    private final Accounts accounts;
    private final Devices devices;
    private final Sessions sessions;
    private final Clock clock;

    Welcome(Accounts accounts, Devices devices, Sessions sessions, Clock clock) {
        this.accounts = accounts;
        this.devices = devices;
        this.sessions = sessions;
        this.clock = clock;
    }

    @EventListener
    void note(InteractiveAuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof Known known
                && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes visit
                && visit.getResponse() instanceof HttpServletResponse response) {
            note(known.person(), visit.getRequest(), response);
        }
    }

    private void note(Person person, HttpServletRequest request, HttpServletResponse response) {
        Instant now = Instant.now(clock);
        accounts.findWithDevices(person.id()).ifPresent(account -> {
            account.signedIn(now);
            devices.remember(account, request, response);
        });
        sessions.begin(person.id(), now, Browser.named(request.getHeader("User-Agent")), request.getSession());
    }
}

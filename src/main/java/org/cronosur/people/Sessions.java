package org.cronosur.people;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Where everybody is signed in at the moment. It lives as long as the program: a restart signs everybody out. */
@Component
public class Sessions implements HttpSessionListener {

    private static final String MARK = Sessions.class.getName();

    private final Map<UUID, Open> open = new ConcurrentHashMap<>();

    private record Open(UUID account, Instant since, String browser, HttpSession session) {}

    /**
     * A place where somebody is signed in.
     *
     * @param browser as it says of itself in two words, "Firefox, Linux"
     */
    public record Place(UUID id, Instant since, String browser) {}

    void begin(UUID account, Instant since, String browser, HttpSession session) {
        UUID id = UUID.randomUUID();
        session.setAttribute(MARK, id);
        open.put(id, new Open(account, since, browser, session));
    }

    /** Where an account is signed in, the latest first. */
    public List<Place> of(UUID account) {
        return open.entrySet().stream()
                .filter(entry -> entry.getValue().account().equals(account))
                .map(entry -> new Place(
                        entry.getKey(),
                        entry.getValue().since(),
                        entry.getValue().browser()))
                .sorted(Comparator.comparing(Place::since).reversed())
                .toList();
    }

    /** The place that a session is; empty where nobody signed in. */
    public Optional<UUID> idOf(HttpSession session) {
        return Optional.ofNullable((UUID) session.getAttribute(MARK));
    }

    /** Ends one of the places of an account. */
    public void end(UUID account, UUID place) {
        endWhere(account, place::equals);
    }

    /** Ends all places of an account but one, if it is given. */
    public void endAll(UUID account, Optional<UUID> butThis) {
        endWhere(account, place -> butThis.filter(place::equals).isEmpty());
    }

    private void endWhere(UUID account, Predicate<UUID> which) {
        open.forEach((id, place) -> {
            if (place.account().equals(account) && which.test(id) && open.remove(id, place)) {
                invalidate(place.session());
            }
        });
    }

    private static void invalidate(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException over) {
            // It ended by itself at this moment.
            return;
        }
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        idOf(event.getSession()).ifPresent(open::remove);
    }
}

package org.cronosur;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AccessCheckDecision;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.server.auth.NavigationContext;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.cronosur.WhoMayEnter.Answer;
import org.cronosur.WhoMayEnter.Entry;
import org.cronosur.people.AccountFixture;
import org.cronosur.people.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** Goes to every page and every address as everybody, and compares with {@link WhoMayEnter}. */
@ProgramTest
class WhoMayEnterTest extends SpringBrowserlessTest {

    @Autowired
    private WebApplicationContext program;

    @Autowired
    private FilterChainProxy doors;

    @Autowired
    private NavigationAccessControl pages;

    private final Map<Somebody, Person> people = new EnumMap<>(Somebody.class);
    private final Map<Thing, String> names = new EnumMap<>(Thing.class);

    private OneTeachersThings things;
    private String question = "";

    @BeforeEach
    void keepOneOfEverything() {
        AccountFixture accounts = new AccountFixture(program);
        Person owner = accounts.teacher("Ana");
        people.put(Somebody.TEACHER, owner);
        people.put(Somebody.ANOTHER_TEACHER, accounts.teacher("Berta"));
        people.put(Somebody.ADMINISTRATOR, accounts.administrator());
        things = new OneTeachersThings(program, owner.id());
        for (Thing thing : Thing.values()) {
            names.put(thing, things.make(thing));
        }
        question = things.question();
    }

    @AfterEach
    void leave() {
        things.clear();
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @EnumSource
    void getsEverywhereTheAnswerThatTheTableSays(Somebody who) {
        become(who);
        Map<String, Answer> told = new TreeMap<>();
        Map<String, Answer> expected = new TreeMap<>();
        WhoMayEnter.all().forEach(entry -> {
            told.put(entry.template(), answerOf(entry, who));
            expected.put(entry.template(), entry.to(who));
        });

        assertThat(told).isEqualTo(expected);
    }

    private void become(Somebody who) {
        Person person = people.get(who);
        if (person == null) {
            SecurityContextHolder.getContext()
                    .setAuthentication(new AnonymousAuthenticationToken(
                            "key", "anybody", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
        } else {
            AccountFixture.signIn(person);
        }
    }

    private Answer answerOf(Entry entry, Somebody who) {
        String name = entry.thing().map(thing -> names.getOrDefault(thing, "")).orElse("some");
        String path = entry.path(name, question);
        if (answerAtTheDoor(who, entry.isPage() ? "/" + path : path).isPresent() || !admits(entry, path, who)) {
            return Answer.DOOR;
        }
        if (entry.thing().isEmpty()) {
            return Answer.IN;
        }
        String nothing = entry.path(
                entry.thing().orElseThrow() == Thing.READING ? new UUID(0, 0).toString() : "nothing", question);
        return told(entry, path).equals(told(entry, nothing)) ? Answer.NONE : Answer.IN;
    }

    /** What the doors answer instead of letting somebody pass; empty for who passes. */
    private Optional<MockHttpServletResponse> answerAtTheDoor(Somebody who, String path) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        if (who != Somebody.ANYBODY) {
            request.getSession(true)
                    .setAttribute(
                            SPRING_SECURITY_CONTEXT_KEY,
                            new SecurityContextImpl(requireNonNull(
                                    SecurityContextHolder.getContext().getAuthentication())));
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain inside = new MockFilterChain();
        try {
            doors.doFilter(request, response, inside);
        } catch (IOException | ServletException unable) {
            throw new IllegalStateException(unable);
        } finally {
            become(who);
        }
        return inside.getRequest() == null ? Optional.of(response) : Optional.empty();
    }

    /** Whether the page says by itself that somebody may come; addresses leave that to the doors. */
    private boolean admits(Entry entry, String path, Somebody who) {
        if (!entry.isPage()) {
            return true;
        }
        NavigationContext visit = new NavigationContext(
                UI.getCurrent().getInternals().getRouter(),
                route(entry).getNavigationTarget(),
                new Location(path),
                RouteParameters.empty(),
                who == Somebody.ANYBODY
                        ? null
                        : SecurityContextHolder.getContext().getAuthentication(),
                who.roles()::contains,
                false);
        return pages.checkAccess(visit, true).decision() == AccessCheckDecision.ALLOW;
    }

    private static RouteData route(Entry entry) {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> {
                    Route written = route.getNavigationTarget().getAnnotation(Route.class);
                    return written != null && written.value().equals(entry.template());
                })
                .findFirst()
                .orElseThrow();
    }

    /** All words of a page, or the status and the words of an address. */
    private String told(Entry entry, String path) {
        if (entry.isPage()) {
            UI.getCurrent().navigate(path);
            return getCurrentView().getElement().getTextRecursively();
        }
        MockHttpServletResponse answer =
                MockMvcTester.from(program).get().uri(path).exchange().getResponse();
        return answer.getStatus() == HttpStatus.NOT_FOUND.value()
                ? "nothing"
                : answer.getStatus() + " " + answer.getContentLength();
    }

    @Test
    void aTeacherReadsThatAnAdministratorsPageIsNotForHer() {
        become(Somebody.TEACHER);

        assertThat(answerAtTheDoor(Somebody.TEACHER, "/desk/people")).isEmpty();
        UI.getCurrent().setLocale(Locale.of("es"));
        UI.getCurrent().navigate("desk/people");
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("Esta página no es para tu cuenta");
    }

    @Test
    void whoHasNotSignedInIsLedToTheDoor() {
        become(Somebody.ANYBODY);
        assertThat(answerAtTheDoor(Somebody.ANYBODY, "/desk").orElseThrow().getRedirectedUrl())
                .endsWith("/sign-in");
        assertThat(answerAtTheDoor(Somebody.ANYBODY, "/desk/anything/at/all")).isPresent();
        assertThat(answerAtTheDoor(Somebody.ANYBODY, "/host/ABCDEF")).isPresent();
    }
}

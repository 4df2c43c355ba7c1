package org.cronosur;

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
import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.FilterChainProxy;

/** Goes to every page and every address as everybody, and compares with {@link WhoMayEnter}. */
@ProgramTest
class WhoMayEnterTest extends SpringBrowserlessTest {

    @Autowired
    private FilterChainProxy doors;

    @Autowired
    private NavigationAccessControl pages;

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @EnumSource
    void comesToEveryPageThatTheTableSays(Somebody who) {
        SecurityContextHolder.getContext().setAuthentication(authenticated(who));
        RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> route.getNavigationTarget().getPackageName().startsWith("org.cronosur"))
                .forEach(route -> assertThat(admits(route, who))
                        .as(who + " at " + route.getTemplate())
                        .isEqualTo(WhoMayEnter.PAGES
                                .getOrDefault(written(route), Somebody.ADMINISTRATOR)
                                .admits(who)));
    }

    private static String written(RouteData route) {
        return route.getNavigationTarget().getAnnotation(Route.class).value();
    }

    private boolean admits(RouteData route, Somebody who) {
        Principal principal = who == Somebody.ANYBODY ? null : authenticated(who);
        NavigationContext visit = new NavigationContext(
                UI.getCurrent().getInternals().getRouter(),
                route.getNavigationTarget(),
                new Location(written(route).replaceAll(":\\w+", "some")),
                RouteParameters.empty(),
                principal,
                who.roles()::contains,
                false);
        return pages.checkAccess(visit, true).decision() == AccessCheckDecision.ALLOW;
    }

    private static Authentication authenticated(Somebody who) {
        return who == Somebody.ANYBODY
                ? new AnonymousAuthenticationToken(
                        "key", "anybody", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"))
                : UsernamePasswordAuthenticationToken.authenticated(
                        who.name(),
                        "",
                        who.roles().stream()
                                .flatMap(role -> AuthorityUtils.createAuthorityList("ROLE_" + role).stream())
                                .toList());
    }

    @ParameterizedTest
    @EnumSource
    void comesToEveryAddressThatTheTableSays(Somebody who) {
        Stream.concat(
                        WhoMayEnter.ADDRESSES.entrySet().stream(),
                        WhoMayEnter.PAGES.entrySet().stream()
                                .map(page -> Map.entry("/" + page.getKey(), page.getValue())))
                .forEach(address -> {
                    String path = address.getKey().replaceAll(":\\w+|\\{\\w+}", "some");
                    assertThat(answerTo(who, path).isEmpty())
                            .as(who + " at " + path)
                            .isEqualTo(address.getValue().admits(who));
                });
    }

    @Test
    void leadsWhoHasNotSignedInToTheDoor() {
        assertThat(answerTo(Somebody.ANYBODY, "/desk").orElseThrow().getRedirectedUrl())
                .endsWith("/sign-in");
        assertThat(answerTo(Somebody.ANYBODY, "/desk/anything/at/all")).isPresent();
        assertThat(answerTo(Somebody.ANYBODY, "/host/ABCDEF")).isPresent();
    }

    /** What the doors answer instead of letting somebody pass; empty for who passes. */
    private Optional<MockHttpServletResponse> answerTo(Somebody who, String path) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        if (who != Somebody.ANYBODY) {
            request.getSession(true)
                    .setAttribute(SPRING_SECURITY_CONTEXT_KEY, new SecurityContextImpl(authenticated(who)));
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain inside = new MockFilterChain();
        try {
            doors.doFilter(request, response, inside);
        } catch (IOException | ServletException unable) {
            throw new IllegalStateException(unable);
        }
        return inside.getRequest() == null ? Optional.of(response) : Optional.empty();
    }
}

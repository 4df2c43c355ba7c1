package org.cronosur.people.ui;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;
import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import com.vaadin.flow.server.auth.AccessCheckDecision;
import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.NavigationContext;
import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.RequestUtil;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.cronosur.people.Role;
import org.cronosur.people.TriedName;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationDetailsSource;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/**
 * Which addresses need somebody who has signed in: the desk and the host's side of a live quiz. Everything else is open
 * to everybody, as it must be where pupils have no accounts. What is for administrators alone says so on its page, which
 * can then tell a teacher in words that it is not for her. A program without pages, as it is measured, has no doors.
 */
@ConditionalOnWebApplication
@Configuration(proxyBeanMethods = false)
class Doors {

    private static final String[] TEACHERS = {"/desk/**", "/host/**"};
    private static final String OPEN_DATA = "/api/**";
    private static final String SIGN_IN = "/sign-in";

    @Bean
    SecurityFilterChain addresses(
            HttpSecurity http,
            RequestUtil requests,
            AuthenticationDetailsSource<HttpServletRequest, ?> devices,
            AuthenticationFailureHandler refusal,
            ObjectProvider<OAuth2UserService<OidcUserRequest, OidcUser>> school) {
        http.authorizeHttpRequests(asked -> asked.requestMatchers(TEACHERS)
                .hasRole(Role.TEACHERS)
                .anyRequest()
                .permitAll());
        http.with(
                vaadin(),
                pages -> pages.loginView(SignInView.class)
                        .defaultSuccessUrl("/desk")
                        .enableAuthorizedRequestsConfiguration(false)
                        .enableCsrfConfiguration(false));
        http.formLogin(form -> form.authenticationDetailsSource(devices).failureHandler(refusal));
        school.ifAvailable(users -> openSchoolDoor(http, users, refusal));
        refuseForged(http, requests);
        // org.cronosur.Headers says what a browser may do: these would forbid embedding, and copies in its cache.
        http.headers(AbstractHttpConfigurer::disable);
        return http.build();
    }

    private static void openSchoolDoor(
            HttpSecurity http,
            OAuth2UserService<OidcUserRequest, OidcUser> users,
            AuthenticationFailureHandler refusal) {
        http.oauth2Login(door -> door.loginPage(SIGN_IN)
                .defaultSuccessUrl("/desk")
                .userInfoEndpoint(info -> info.oidcUserService(users))
                .failureHandler(refusal));
    }

    /**
     * Vaadin's own requests carry a secret of their own; at the open addresses nobody is known by a cookie. The second
     * handler is named since a single one would answer for every address.
     */
    private static void refuseForged(HttpSecurity http, RequestUtil requests) {
        http.csrf(forged -> forged.ignoringRequestMatchers(requests::isFrameworkInternalRequest)
                .ignoringRequestMatchers(OPEN_DATA));
        http.exceptionHandling(refused -> refused.defaultAccessDeniedHandlerFor(
                        (request, response, denied) -> askAgain(request, response), pathPattern(SIGN_IN))
                .defaultAccessDeniedHandlerFor(new AccessDeniedHandlerImpl(), AnyRequestMatcher.INSTANCE));
    }

    /** The page of the door was too old, or forged. */
    private static void askAgain(HttpServletRequest request, HttpServletResponse response) throws IOException {
        TriedName.keep(request);
        response.sendRedirect(SIGN_IN + "?again");
    }

    /** A page asks for what its address asks for, and for what stands on its class besides. */
    @Bean
    static NavigationAccessControlConfigurer pages() {
        return new NavigationAccessControlConfigurer()
                .withRoutePathAccessChecker()
                .withNavigationAccessChecker(new RolesOnViews())
                .withDecisionResolver(Doors::strictest);
    }

    /** Whoever one of the two turns away does not come in. A page that says what went wrong is for everybody. */
    private static AccessCheckResult strictest(List<AccessCheckResult> told, NavigationContext visit) {
        return told.stream()
                .filter(result -> isNo(result.decision()))
                .findFirst()
                .or(() -> told.stream()
                        .filter(result -> result.decision() == AccessCheckDecision.ALLOW)
                        .findFirst())
                .orElseGet(() -> visit.isErrorHandling() ? visit.allow() : visit.deny("nobody lets anybody in"));
    }

    private static boolean isNo(AccessCheckDecision decision) {
        return decision == AccessCheckDecision.DENY || decision == AccessCheckDecision.REJECT;
    }
}

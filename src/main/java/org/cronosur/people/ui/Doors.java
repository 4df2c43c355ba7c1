package org.cronosur.people.ui;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.RequestUtil;
import org.cronosur.people.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Which addresses need somebody who has signed in: the desk and the host's side of a live quiz. Everything else is open
 * to everybody, as it must be where pupils have no accounts.
 */
@Configuration(proxyBeanMethods = false)
class Doors {

    private static final String[] TEACHERS = {"/desk/**", "/host/**"};
    private static final String OPEN_DATA = "/api/**";

    @Bean
    SecurityFilterChain addresses(HttpSecurity http, RequestUtil requests) {
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
        // Vaadin's own requests carry a secret of their own; at the open addresses nobody is known by a cookie.
        http.csrf(forged -> forged.ignoringRequestMatchers(requests::isFrameworkInternalRequest)
                .ignoringRequestMatchers(OPEN_DATA));
        // org.cronosur.Headers says what a browser may do: these would forbid embedding, and copies in its cache.
        http.headers(AbstractHttpConfigurer::disable);
        return http.build();
    }

    /** A page asks for what its address asks for, and for what stands on its class besides. */
    @Bean
    static NavigationAccessControlConfigurer pages() {
        return new NavigationAccessControlConfigurer()
                .withRoutePathAccessChecker()
                .withNavigationAccessChecker(new RolesOnViews());
    }
}

package org.cronosur.people;

import static org.springframework.security.config.Customizer.withDefaults;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** A school's provider of identities in a server of its own: Spring's authorization server, with three people. */
final class SchoolProvider implements AutoCloseable {

    static final String CLIENT = "cronosur";
    static final String SECRET = "between program and provider";
    static final String PASSWORD = "x";

    /** What the provider says of each. */
    private static final Map<String, Map<String, Object>> PEOPLE = Map.of(
            "new-here", Map.of("name", "Nueva", "email", "new-here@school.test", "email_verified", true),
            "verified", Map.of("name", "Otro nombre", "email", "verified@school.test", "email_verified", true),
            "unverified", Map.of("name", "Nadie", "email", "unverified@school.test", "email_verified", false));

    private final ServletWebServerApplicationContext server;
    private final Clients clients;

    private SchoolProvider(ServletWebServerApplicationContext server) {
        this.server = server;
        this.clients = server.getBean(Clients.class);
    }

    /**
     * Vaadin changes for the whole of a process where Spring Security keeps who somebody is, so this has to be started
     * after the program.
     */
    static SchoolProvider startedOn(int port) {
        return new SchoolProvider((ServletWebServerApplicationContext) new SpringApplicationBuilder(Setup.class)
                .properties("spring.config.name=school-provider", "server.port=" + port)
                .run());
    }

    /** By another name than the program has: a browser keeps cookies by host, whatever the port. */
    static String issuer(int port) {
        return "http://localhost:" + port;
    }

    /** Knows the program from now on. */
    void admits(String program) {
        clients.program = program;
    }

    @Override
    public void close() {
        server.close();
    }

    private static final class Clients implements RegisteredClientRepository {

        private String program = "";

        /** The server would keep the secret in another encoding. */
        @Override
        public void save(RegisteredClient client) {}

        @Override
        public @Nullable RegisteredClient findById(String id) {
            return findByClientId(id);
        }

        @Override
        public @Nullable RegisteredClient findByClientId(String id) {
            return id.equals(CLIENT)
                    ? RegisteredClient.withId(CLIENT)
                            .clientId(CLIENT)
                            .clientSecret("{noop}" + SECRET)
                            .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                            .redirectUri(program + "/login/oauth2/code/" + School.REGISTRATION)
                            .scopes(scopes -> scopes.addAll(List.of("openid", "profile", "email")))
                            .build()
                    : null;
        }
    }

    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        ServletWebSecurityAutoConfiguration.class,
        SecurityFilterAutoConfiguration.class
    })
    static class Setup {

        @Bean
        Clients clients() {
            return new Clients();
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().build();
        }

        @Bean
        JWKSource<SecurityContext> key() throws JOSEException {
            return new ImmutableJWKSet<>(
                    new JWKSet(new RSAKeyGenerator(2048).keyID("key").generate()));
        }

        /** The provider itself reads the tokens with which it is asked about people. */
        @Bean
        JwtDecoder tokens(JWKSource<SecurityContext> key) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(key);
        }

        @Bean
        UserDetailsService accounts() {
            return name -> User.withUsername(name).password("{noop}" + PASSWORD).build();
        }

        @Bean
        @Order(1)
        SecurityFilterChain programs(HttpSecurity http) {
            http.oauth2AuthorizationServer(server -> {
                http.securityMatcher(server.getEndpointsMatcher());
                server.oidc(oidc -> oidc.userInfoEndpoint(info -> info.userInfoMapper(
                        asked -> new OidcUserInfo(said(asked.getAuthentication().getName())))));
            });
            http.authorizeHttpRequests(request -> request.anyRequest().authenticated());
            http.exceptionHandling(
                    refused -> refused.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")));
            return http.build();
        }

        @Bean
        @Order(2)
        SecurityFilterChain people(HttpSecurity http) {
            http.authorizeHttpRequests(request -> request.anyRequest().authenticated());
            http.formLogin(withDefaults());
            return http.build();
        }

        private static Map<String, Object> said(String name) {
            Map<String, Object> claims = new HashMap<>(PEOPLE.getOrDefault(name, Map.of()));
            claims.put("sub", name);
            return claims;
        }
    }
}

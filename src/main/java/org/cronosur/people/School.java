package org.cronosur.people;

import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The school's provider of identities, by OpenID Connect; none unless an issuer is given.
 *
 * @param issuer its address, below which "/.well-known/openid-configuration" lies
 * @param clientId how it knows this program
 * @param clientSecret by which this program proves itself to it
 * @param name as the door calls it
 * @param makesTeachers whether everybody whom it vouches for gets an account; otherwise only whose account is there
 */
@ConfigurationProperties("cronosur.school")
public record School(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("") String name,
        @DefaultValue("false") boolean makesTeachers) {

    static final String REGISTRATION = "school";

    /** Where a browser is sent to sign in there; empty if there is no such provider. */
    public Optional<String> door() {
        return issuer.isBlank() ? Optional.empty() : Optional.of("/oauth2/authorization/" + REGISTRATION);
    }
}

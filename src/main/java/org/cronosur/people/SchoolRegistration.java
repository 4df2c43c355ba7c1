package org.cronosur.people;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;

/** Asks the school's provider for its addresses when somebody first goes there, so that the start needs no network. */
class SchoolRegistration implements ClientRegistrationRepository {

    private final School school;
    private @Nullable ClientRegistration known;

    SchoolRegistration(School school) {
        this.school = school;
    }

    @Override
    public synchronized @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!id.equals(School.REGISTRATION)) {
            return null;
        }
        if (known == null) {
            known = ClientRegistrations.fromIssuerLocation(school.issuer())
                    .registrationId(School.REGISTRATION)
                    .clientId(school.clientId())
                    .clientSecret(school.clientSecret())
                    .scope("openid", "profile", "email")
                    .build();
        }
        return known;
    }
}

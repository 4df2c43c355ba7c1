package org.cronosur.people;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the door to the school's provider needs. Without an issuer nothing of OAuth is set up. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(School.class)
class SchoolDoor {

    private static final String WANTED = "!'${cronosur.school.issuer:}'.isBlank()";

    @Bean
    @ConditionalOnExpression(WANTED)
    ClientRegistrationRepository schoolRegistration(School school) {
        return new SchoolRegistration(school);
    }

    @Bean
    @ConditionalOnExpression(WANTED)
    OAuth2UserService<OidcUserRequest, OidcUser> schoolUsers(
            School school, Accounts accounts, PlatformTransactionManager transactions, Clock clock) {
        return new SchoolUsers(school, accounts, new TransactionTemplate(transactions), clock);
    }
}

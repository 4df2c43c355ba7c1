package org.cronosur.people;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Finds the account of somebody whom the school's provider vouches for: by what the provider calls this person, else by
 * an e-mail address that the provider has verified and that is the name of an account; else, where the school wants it
 * so, by making a teacher's account.
 */
class SchoolUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    /** The code of the error that nobody here is that person. */
    static final String NO_ACCOUNT = "no_account";

    private final OidcUserService provider = new OidcUserService();
    private final School school;
    private final Accounts accounts;
    private final TransactionOperations transactions;
    private final Clock clock;

    SchoolUsers(School school, Accounts accounts, TransactionOperations transactions, Clock clock) {
        this.school = school;
        this.accounts = accounts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @throws OAuth2AuthenticationException if nobody here is that person */
    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser vouched = provider.loadUser(request);
        Optional<Person> person = Optional.ofNullable(transactions.execute(status -> personOf(vouched)))
                .flatMap(found -> found);
        return person.map(known -> new SchoolUser(known, vouched))
                .orElseThrow(() -> new OAuth2AuthenticationException(new OAuth2Error(NO_ACCOUNT)));
    }

    private Optional<Person> personOf(OidcUser vouched) {
        String subject = vouched.getIssuer() + " " + vouched.getSubject();
        return accounts.findBySchoolSubject(subject)
                .or(() -> byMail(vouched, subject))
                .or(() -> made(vouched, subject))
                .filter(Account::isActive)
                .map(Account::person);
    }

    private Optional<Account> byMail(OidcUser vouched, String subject) {
        Optional<Account> found = Stream.ofNullable(vouched.getEmail())
                .filter(mail -> Boolean.TRUE.equals(vouched.getEmailVerified()))
                .flatMap(mail -> accounts.findBySignInName(SignInName.plain(mail)).stream())
                .filter(account -> account.schoolSubject().isEmpty())
                .findFirst();
        found.ifPresent(account -> account.isAtSchool(subject));
        return found;
    }

    private Optional<Account> made(OidcUser vouched, String subject) {
        String signInName = SignInName.plain(Optional.ofNullable(vouched.getEmail())
                .or(() -> Optional.ofNullable(vouched.getSubject()))
                .orElse(""));
        if (!school.makesTeachers() || !SignInName.isFit(signInName) || accounts.existsBySignInName(signInName)) {
            return Optional.empty();
        }
        String name = Optional.ofNullable(vouched.getFullName()).orElse(signInName);
        return Optional.of(accounts.save(Account.ofSchool(subject, signInName, name, Instant.now(clock))));
    }
}

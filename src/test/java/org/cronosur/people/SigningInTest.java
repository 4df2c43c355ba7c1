package org.cronosur.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.cronosur.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.filter.RequestContextFilter;

/** Goes through the door as a browser does, with accounts of this test. */
@ProgramTest
class SigningInTest {

    private static final String PASSWORD = "tres mapas y un reloj";

    @Autowired
    private WebApplicationContext program;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Administration administration;

    @Autowired
    private OwnAccount own;

    @Autowired
    private Sessions sessions;

    private MockMvcTester http;
    private Person administrator;

    @BeforeEach
    void open() {
        Filter context = new RequestContextFilter();
        http = MockMvcTester.from(
                program,
                builder -> builder.addFilters(context).apply(springSecurity()).build());
        administrator = new AccountFixture(program).administrator();
    }

    private String newcomer(Role role) {
        String name = "docente-" + UUID.randomUUID();
        invitations.join(invitations.invite(administrator, role, "x"), new NewAccount(name, "Docente", PASSWORD));
        return name;
    }

    private MvcTestResult signIn(String name, String password, Cookie... cookies) {
        var request = http.post()
                .uri("/sign-in")
                .session(new MockHttpSession())
                .with(csrf())
                .param("username", name)
                .param("password", password);
        return (cookies.length == 0 ? request : request.cookie(cookies)).exchange();
    }

    private static UUID placeOf(MvcTestResult signedIn) {
        return (UUID) Objects.requireNonNull(signedIn.getRequest().getSession()).getAttribute(Sessions.class.getName());
    }

    private UUID idOf(String name) {
        return administration.all().stream()
                .filter(row -> row.signInName().equals(name))
                .map(row -> row.person().id())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void leadsToTheDesk() {
        assertThat(signIn(newcomer(Role.TEACHER), PASSWORD)).hasRedirectedUrl("/desk");
    }

    @Test
    void changesTheSessionSoThatNobodyCanPrepareOne() {
        MockHttpSession prepared = new MockHttpSession();
        String before = prepared.getId();
        http.post()
                .uri("/sign-in")
                .session(prepared)
                .with(csrf())
                .param("username", newcomer(Role.TEACHER))
                .param("password", PASSWORD)
                .exchange();

        assertThat(prepared.getId()).isNotEqualTo(before);
    }

    @Test
    void asksAgainWhereTheFormIsTooOldOrForged() {
        MvcTestResult forged = http.post()
                .uri("/sign-in")
                .param("username", "somebody")
                .param("password", PASSWORD)
                .exchange();

        assertThat(forged).hasRedirectedUrl("/sign-in?again");
    }

    @Test
    void saysTheSameOfAWrongPasswordAndAnUnknownName() {
        assertThat(signIn(newcomer(Role.TEACHER), "wrong")).hasRedirectedUrl("/sign-in?failed");
        assertThat(signIn("nobody", "wrong")).hasRedirectedUrl("/sign-in?failed");
    }

    @Test
    void makesWhoGuessesWaitButNotTheOwner() {
        String name = newcomer(Role.TEACHER);
        Cookie known =
                Objects.requireNonNull(signIn(name, PASSWORD).getResponse().getCookie("cronosur-device"));
        for (int i = 0; i < Throttle.FREE; i++) {
            signIn(name, "wrong");
        }

        assertThat(signIn(name, "wrong")).redirectedUrl().startsWith("/sign-in?wait=");
        assertThat(signIn(name, PASSWORD, known)).hasRedirectedUrl("/desk");
        assertThat(known.isHttpOnly()).isTrue();
    }

    @Test
    void listsWhereOneIsSignedInAndEndsIt() {
        String name = newcomer(Role.TEACHER);
        MvcTestResult here = signIn(name, PASSWORD);
        MvcTestResult there = signIn(name, PASSWORD);
        MockHttpSession ended =
                (MockHttpSession) Objects.requireNonNull(there.getRequest().getSession());
        assertThat(sessions.of(idOf(name))).hasSize(2);

        sessions.end(idOf(name), placeOf(there));

        assertThat(sessions.of(idOf(name))).extracting(Sessions.Place::id).containsExactly(placeOf(here));
        assertThat(ended.isInvalid()).isTrue();
    }

    @Test
    void endsTheOtherPlacesWhenThePasswordChanges() {
        String name = newcomer(Role.TEACHER);
        MvcTestResult here = signIn(name, PASSWORD);
        signIn(name, PASSWORD);

        own.changePassword(idOf(name), PASSWORD, "cuatro mapas y un reloj", Optional.of(placeOf(here)));

        assertThat(sessions.of(idOf(name))).hasSize(1);
        assertThat(signIn(name, PASSWORD)).hasRedirectedUrl("/sign-in?failed");
        assertThat(signIn(name, "cuatro mapas y un reloj")).hasRedirectedUrl("/desk");
    }

    @Test
    void letsNobodyIntoAClosedAccount() {
        String name = newcomer(Role.TEACHER);
        signIn(name, PASSWORD);

        administration.setActive(idOf(name), false);

        assertThat(sessions.of(idOf(name))).isEmpty();
        assertThat(signIn(name, PASSWORD)).hasRedirectedUrl("/sign-in?failed");
    }

    @Test
    void keepsNoPasswordThatCouldBeRead() {
        String name = newcomer(Role.TEACHER);

        assertThat(program.getBean(Accounts.class).findBySignInName(name).flatMap(Account::password))
                .hasValueSatisfying(
                        kept -> assertThat(kept).startsWith("{pbkdf2").doesNotContain(PASSWORD));
    }
}

package org.cronosur.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;

/** Teachers come in through their school's provider, which runs beside the program and is asked over HTTP. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"cronosur.data=./target/test-data/school-${random.uuid}", "cronosur.school.makes-teachers=true"})
class SchoolDoorTest {

    private static final int PROVIDER_PORT = TestSocketUtils.findAvailableTcpPort();
    private static final String ISSUER = SchoolProvider.issuer(PROVIDER_PORT);
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");

    private static @Nullable SchoolProvider provider;

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @DynamicPropertySource
    static void school(DynamicPropertyRegistry properties) {
        properties.add("cronosur.school.issuer", () -> ISSUER);
        properties.add("cronosur.school.client-id", () -> SchoolProvider.CLIENT);
        properties.add("cronosur.school.client-secret", () -> SchoolProvider.SECRET);
    }

    @AfterAll
    static void close() {
        if (provider != null) {
            provider.close();
        }
    }

    @BeforeEach
    void open() {
        if (provider == null) {
            provider = SchoolProvider.startedOn(PROVIDER_PORT);
            provider.admits(program(""));
        }
    }

    private String program(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    @Test
    void makesAnAccountForWhoeverTheSchoolVouchesFor() {
        assertThat(endsAt("new-here")).isEqualTo("/desk");

        assertThat(accounts.findBySchoolSubject(ISSUER + " new-here")).hasValueSatisfying(account -> {
            assertThat(account.name()).isEqualTo("Nueva");
            assertThat(account.role()).isEqualTo(Role.TEACHER);
        });
        long before = accounts.count();
        assertThat(endsAt("new-here")).isEqualTo("/desk");
        assertThat(accounts.count()).isEqualTo(before);
    }

    @Test
    void knowsAnAccountByItsVerifiedAddress() {
        Account here = account("verified@school.test");

        assertThat(endsAt("verified")).isEqualTo("/desk");

        assertThat(accounts.findById(here.id()).flatMap(Account::schoolSubject)).contains(ISSUER + " verified");
    }

    @Test
    void letsNobodyIntoAnotherAccountByAnAddressThatNobodyVerified() {
        Account here = account("unverified@school.test");

        assertThat(endsAt("unverified")).startsWith("/sign-in?");

        assertThat(accounts.findById(here.id()).flatMap(Account::schoolSubject)).isEmpty();
    }

    private Account account(String signInName) {
        return accounts.save(Account.withPassword(
                new NewAccount(signInName, "Docente", ""), "", Role.TEACHER, Instant.parse("2026-03-02T08:00:00Z")));
    }

    /** Goes to the desk through the school's door, as a browser would, and signs in at the provider. */
    private String endsAt(String name) {
        Visitor visitor = new Visitor();
        String form = visitor.get(program("/oauth2/authorization/" + School.REGISTRATION))
                .body();
        Matcher token = TOKEN.matcher(form);
        assertThat(token.find()).as("a form at the provider: %s", form).isTrue();

        URI end = visitor.post(
                        ISSUER + "/login",
                        "username=" + name + "&password=" + SchoolProvider.PASSWORD + "&_csrf="
                                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8))
                .uri();

        return end.getPath()
                + Optional.ofNullable(end.getQuery()).map(query -> "?" + query).orElse("");
    }

    /** Somebody's browser: follows where it is sent, and keeps cookies. */
    private static final class Visitor {

        private final HttpClient http = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();

        HttpResponse<String> get(String address) {
            return sent(HttpRequest.newBuilder(URI.create(address))
                    .header("Accept", "text/html")
                    .build());
        }

        HttpResponse<String> post(String address, String form) {
            return sent(HttpRequest.newBuilder(URI.create(address))
                    .header("Accept", "text/html")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form))
                    .build());
        }

        private HttpResponse<String> sent(HttpRequest request) {
            try {
                return http.send(request, BodyHandlers.ofString());
            } catch (IOException unable) {
                throw new IllegalStateException(unable);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
    }
}

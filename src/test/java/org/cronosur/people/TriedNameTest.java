package org.cronosur.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.BadCredentialsException;

class TriedNameTest {

    private final MockHttpServletRequest form = new MockHttpServletRequest("POST", "/sign-in");

    @Test
    void waitsForThePageThatSaysWhyNobodyWasLetInAndForNoOther() throws Exception {
        form.setParameter("username", "Ana Flores");
        form.setParameter("password", "secreto");

        new NotLetIn().onAuthenticationFailure(form, new MockHttpServletResponse(), new BadCredentialsException("no"));

        assertThat(Collections.list(form.getSession().getAttributeNames())).hasSize(1);
        assertThat(TriedName.take(form)).contains("Ana Flores");
        assertThat(TriedName.take(form)).isEmpty();
    }

    @Test
    void isNothingWithoutANameAndWithoutASession() {
        assertThat(TriedName.take(form)).isEmpty();
        TriedName.keep(form);
        form.setParameter("username", "a".repeat(SignInName.LONGEST + 1));
        TriedName.keep(form);

        assertThat(TriedName.take(form)).isEmpty();
    }
}

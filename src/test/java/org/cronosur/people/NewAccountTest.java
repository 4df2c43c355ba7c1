package org.cronosur.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewAccountTest {

    private static final String GOOD = "tres mapas y un reloj";

    @Test
    void hasNoFlawWithANameAndALongPassword() {
        assertThat(new NewAccount("marta@colegio.example", "Marta", GOOD).flaws())
                .isEmpty();
    }

    @Test
    void doesNotCareForCaseAndOuterBlanks() {
        assertThat(new NewAccount("  Marta@Colegio.Example ", " Marta ", GOOD))
                .isEqualTo(new NewAccount("marta@colegio.example", "Marta", GOOD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "dos palabras", "tab\there"})
    void needsANameThatCanBeTyped(String name) {
        assertThat(new NewAccount(name, "Marta", GOOD).flaws()).containsExactly(Flaw.SIGN_IN_NAME);
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        assertThat(new NewAccount("", " ", "short").flaws())
                .containsExactly(Flaw.SIGN_IN_NAME, Flaw.NAME, Flaw.PASSWORD_SHORT);
    }

    @Test
    void takesNoPasswordThatAnybodyWouldTry() {
        assertThat(new NewAccount("marta.gomez", "Marta", "Marta.Gomez").flaws())
                .containsExactly(Flaw.PASSWORD_IS_NAME);
        assertThat(new NewAccount("marta", "Marta", "aaaaaaaaaaaa").flaws()).containsExactly(Flaw.PASSWORD_MONOTONOUS);
        assertThat(new NewAccount("marta", "Marta", "x".repeat(201)).flaws()).containsExactly(Flaw.PASSWORD_LONG);
    }
}

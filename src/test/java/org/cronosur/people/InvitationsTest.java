package org.cronosur.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.cronosur.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ProgramTest
class InvitationsTest {

    private static final String PASSWORD = "tres mapas y un reloj";

    @Autowired
    private ApplicationContext program;

    @Autowired
    private Invitations invitations;

    @Autowired
    private FirstAccount first;

    private Person administrator;

    @BeforeEach
    void appoint() {
        administrator = new AccountFixture(program).administrator();
    }

    private static NewAccount stated(String name) {
        return new NewAccount(name, "Docente", PASSWORD);
    }

    private static String someName() {
        return "docente-" + UUID.randomUUID();
    }

    @Test
    void makeOneAccountAndNoSecond() {
        String secret = invitations.invite(administrator, Role.TEACHER, "Marta");
        assertThat(invitations.offer(secret))
                .hasValueSatisfying(offer -> assertThat(offer.role()).isEqualTo(Role.TEACHER));

        assertThat(invitations.join(secret, stated(someName())).role()).isEqualTo(Role.TEACHER);

        assertThat(invitations.offer(secret)).isEmpty();
        assertRefused(Flaw.INVITATION_OVER, () -> invitations.join(secret, stated(someName())));
    }

    @Test
    void stillWorkAfterSomethingWasRefused() {
        String taken = someName();
        invitations.join(invitations.invite(administrator, Role.TEACHER, "x"), stated(taken));
        String secret = invitations.invite(administrator, Role.TEACHER, "y");

        assertRefused(Flaw.SIGN_IN_NAME_TAKEN, () -> invitations.join(secret, stated(taken)));
        assertRefused(Flaw.NAME, () -> invitations.join(secret, new NewAccount(someName(), " ", PASSWORD)));

        assertThat(invitations.offer(secret)).isPresent();
    }

    @Test
    void areTheOnlyWayInOnceThereIsAnAccount() {
        assertRefused(Flaw.FIRST_ACCOUNT_MADE, () -> first.make("AAAA-AAAA-AAAA", stated(someName())));
    }

    @Test
    void canBeWithdrawn() {
        String secret = invitations.invite(administrator, Role.TEACHER, "retirada " + UUID.randomUUID());
        invitations.pending().forEach(open -> invitations.withdraw(open.id()));

        assertThat(invitations.offer(secret)).isEmpty();
    }

    @Test
    void letSomebodyChooseAPasswordOnce() {
        String name = someName();
        Person teacher = invitations.join(invitations.invite(administrator, Role.TEACHER, "x"), stated(name));
        String old = invitations.letChoosePassword(administrator, teacher.id());
        String secret = invitations.letChoosePassword(administrator, teacher.id());
        assertThat(invitations.offer(old)).as("the older link").isEmpty();

        assertRefused(Flaw.PASSWORD_SHORT, () -> invitations.choosePassword(secret, "short"));
        invitations.choosePassword(secret, "otra frase bien larga");

        assertThat(invitations.offer(secret)).isEmpty();
    }

    @Test
    void areKeptAsDigestsOnly() {
        String secret = invitations.invite(administrator, Role.TEACHER, "x");

        assertThat(program.getBean(InvitationsMade.class).findByDigest(secret)).isEmpty();
        assertThat(program.getBean(InvitationsMade.class).findByDigest(Secret.digest(secret)))
                .isPresent();
    }

    private static void assertRefused(Flaw flaw, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.flaw()).isEqualTo(flaw));
    }
}

package org.cronosur.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * The first account of an installation, which is an administrator's. It comes from the environment (CRONOSUR_ADMIN_NAME,
 * CRONOSUR_ADMIN_PASSWORD), or is made on a page by whoever reads the code that the start prints. There is never a
 * default password.
 */
@Component
public class FirstAccount implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FirstAccount.class);

    /** After so many wrong codes there is a new one, so that nobody finds it by trying. */
    private static final int WRONG_CODES = 10;

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final String nameGiven;
    private final String passwordGiven;

    private String code = "";
    private int wrong;

    FirstAccount(
            Accounts accounts,
            PasswordEncoder encoder,
            Clock clock,
            @Value("${cronosur.admin.name:}") String nameGiven,
            @Value("${cronosur.admin.password:}") String passwordGiven) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.clock = clock;
        this.nameGiven = nameGiven;
        this.passwordGiven = passwordGiven;
    }

    /** Whether nobody has an account yet. */
    public boolean isMissing() {
        return accounts.count() == 0;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!isMissing()) {
            return;
        }
        if (nameGiven.isBlank() || passwordGiven.isBlank()) {
            printCode();
        } else {
            take(new NewAccount(nameGiven, nameGiven, passwordGiven));
        }
    }

    private void take(NewAccount given) {
        if (given.flaws().isEmpty()) {
            keep(given);
            log.info("The first account was made from the environment.");
        } else {
            log.warn(
                    "CRONOSUR_ADMIN_NAME or CRONOSUR_ADMIN_PASSWORD cannot be taken: the name needs {} to {} signs without"
                            + " blanks, the password at least {} signs and not the name.",
                    SignInName.SHORTEST,
                    SignInName.LONGEST,
                    Passwords.SHORTEST);
            printCode();
        }
    }

    private synchronized void printCode() {
        code = OneTimeCode.next();
        wrong = 0;
        log.warn("Nobody has an account yet. To make the first one, open /desk and give the code {}", code);
    }

    /**
     * Makes the account.
     *
     * @throws Refused if somebody was quicker, the code is wrong, or something else that was stated cannot be taken
     */
    public synchronized Person make(String codeTyped, NewAccount stated) {
        if (!isMissing()) {
            throw new Refused(Flaw.FIRST_ACCOUNT_MADE);
        }
        check(codeTyped);
        stated.flaws().stream().findFirst().ifPresent(flaw -> {
            throw new Refused(flaw);
        });
        code = "";
        return keep(stated);
    }

    private void check(String typed) {
        if (!code.isEmpty() && same(OneTimeCode.plain(typed), OneTimeCode.plain(code))) {
            return;
        }
        wrong++;
        if (wrong >= WRONG_CODES) {
            printCode();
        }
        throw new Refused(Flaw.CODE_WRONG);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private Person keep(NewAccount stated) {
        String hash = encoder.encode(stated.password());
        return accounts.save(Account.withPassword(stated, hash, Role.ADMINISTRATOR, Instant.now(clock)))
                .person();
    }
}

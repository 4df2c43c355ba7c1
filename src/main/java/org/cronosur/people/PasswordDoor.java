package org.cronosur.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Lets in who knows the password of an account, and makes wait who keeps failing. */
@Component
class PasswordDoor implements AuthenticationProvider {

    private final DaoAuthenticationProvider passwords;
    private final Throttle throttle = new Throttle();
    private final Devices devices;
    private final Clock clock;

    PasswordDoor(AccountUsers users, PasswordEncoder encoder, Devices devices, Clock clock) {
        this.passwords = new DaoAuthenticationProvider(users);
        this.passwords.setPasswordEncoder(encoder);
        this.devices = devices;
        this.clock = clock;
    }

    /** @throws TooSoon without looking at the password, after too many failures */
    @Override
    public @Nullable Authentication authenticate(Authentication asked) {
        Throttle.Client client = clientOf(asked);
        Duration left = throttle.waitOf(client, Instant.now(clock));
        if (left.isPositive()) {
            throw new TooSoon(left);
        }
        try {
            Authentication passed = passwords.authenticate(asked);
            throttle.passed(client);
            return passed;
        } catch (AuthenticationException refused) {
            throttle.failed(client, Instant.now(clock));
            throw refused;
        }
    }

    private Throttle.Client clientOf(Authentication asked) {
        String name = SignInName.plain(asked.getName());
        String device =
                asked.getDetails() instanceof DeviceDetails details ? details.device() : Throttle.Client.STRANGE;
        boolean known = !device.isEmpty() && devices.knows(name, device);
        return new Throttle.Client(name, known ? device : Throttle.Client.STRANGE);
    }

    @Override
    public boolean supports(Class<?> token) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(token);
    }
}

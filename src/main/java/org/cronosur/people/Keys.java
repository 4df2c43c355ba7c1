package org.cronosur.people;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What the doors need to tell one person from another. */
@Configuration(proxyBeanMethods = false)
class Keys {

    @Bean
    PasswordEncoder passwordEncoder() {
        return Passwords.encoder();
    }
}

package org.cronosur;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The program: a timeline and a map of Latin American politics, and who says so. */
@SpringBootApplication
public class Cronosur {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    public static void main(String... arguments) {
        SpringApplication program = new SpringApplication(Cronosur.class);
        program.addListeners(new FreePort());
        program.run(arguments);
    }
}

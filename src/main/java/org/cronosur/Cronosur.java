package org.cronosur;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: a timeline and a map of Latin American politics, and who says so. */
@SpringBootApplication
public class Cronosur {

    public static void main(String... arguments) {
        SpringApplication.run(Cronosur.class, arguments);
    }
}

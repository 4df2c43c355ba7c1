package org.cronosur;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** A test of the whole program over a real database on disk, with the shipped content; all of them share one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "cronosur.data=./target/test-data/${random.uuid}",
            // The entities have the columns that the migrations make.
            "spring.jpa.hibernate.ddl-auto=validate",
            // Nothing is written behind the back of a test.
            "cronosur.study.prepare-after=PT24H"
        })
public @interface ProgramTest {}

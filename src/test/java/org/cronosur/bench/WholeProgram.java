package org.cronosur.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.cronosur.Cronosur;
import org.cronosur.catalogue.Audience;
import org.cronosur.catalogue.ClassLevel;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** The whole program but its pages. */
final class WholeProgram {

    private WholeProgram() {}

    /** In a folder of its own. */
    static ConfigurableApplicationContext startedOn(Path data) {
        SpringApplication program = new SpringApplicationBuilder(Cronosur.class)
                .web(WebApplicationType.NONE)
                .initializers(context -> {
                    context.getBeanFactory().registerSingleton("withoutTests", new WithoutTests());
                    context.getBeanFactory().registerSingleton("everybody", (Audience) () -> ClassLevel.ALL);
                })
                .build();
        return program.run(
                "--cronosur.data=" + data,
                "--logging.threshold.console=off",
                "--spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                        + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration");
    }

    /** Configurations of tests lie on the same path and are none of the program's; pages want a web server. */
    private static final class WithoutTests extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory readers) throws IOException {
            URI place = type.getResource().getURI();
            return place.toString().contains("/test-classes/")
                    || place.toString().contains("/ui/");
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof WithoutTests;
        }

        @Override
        public int hashCode() {
            return WithoutTests.class.hashCode();
        }
    }
}

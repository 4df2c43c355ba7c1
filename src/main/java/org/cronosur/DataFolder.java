package org.cronosur;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Makes sure, before anything else, that there is a folder in which the program may keep its data. */
public class DataFolder implements EnvironmentPostProcessor {

    static final String PROPERTY = "cronosur.data";

    /** The folder cannot be used; nothing was started. */
    static final class Unusable extends RuntimeException {

        Unusable(Path folder, IOException cause) {
            super(folder.toString(), cause);
        }
    }

    /** Names the folder absolutely: H2 takes no path relative to the current folder. */
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Path folder = Path.of(environment.getProperty(PROPERTY, "./data"))
                .toAbsolutePath()
                .normalize();
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "cronosur", ".check"));
        } catch (IOException refused) {
            throw new Unusable(folder, refused);
        }
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("data folder", Map.of(PROPERTY, folder.toString())));
    }
}

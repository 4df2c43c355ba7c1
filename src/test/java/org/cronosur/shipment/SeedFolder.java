package org.cronosur.shipment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder of content as the program is shipped with: the real one, or a copy that a test may spoil. */
public final class SeedFolder {

    private static final String SCHEMAS = "schema";

    private final Path path;

    private SeedFolder(Path path) {
        this.path = path;
    }

    /** The content that comes with the program. */
    public static SeedFolder shipped() {
        return new SeedFolder(Path.of("seed-data"));
    }

    public Path path() {
        return path;
    }

    public Path schemas() {
        return path.resolve(SCHEMAS);
    }

    /** All files that the program reads, by name. */
    public List<SeedFile> files() {
        try (Stream<Path> found = Files.walk(path)) {
            return found.filter(file -> file.toString().endsWith(".json") && !file.startsWith(schemas()))
                    .sorted()
                    .map(this::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One file by its name below the folder. */
    public SeedFile file(String name) {
        return read(path.resolve(name));
    }

    private SeedFile read(Path file) {
        try {
            return new SeedFile(path.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A copy of all files that the program reads. */
    public SeedFolder copyTo(Path target) throws IOException {
        try (Stream<Path> found = Files.walk(path)) {
            for (Path file : found.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".json") && !file.startsWith(schemas()))
                    .toList()) {
                Path copy = target.resolve(path.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return new SeedFolder(target);
    }

    /**
     * Writes something else in a file, at the first place where {@code before} stands.
     *
     * @return the line, counted from 1, where it stood
     */
    public int replace(String name, String before, String after) throws IOException {
        Path file = path.resolve(name);
        String content = Files.readString(file);
        int at = content.indexOf(before);
        if (at < 0) {
            throw new IllegalArgumentException(name + " does not hold " + before);
        }
        Files.writeString(file, content.substring(0, at) + after + content.substring(at + before.length()));
        return 1
                + (int) content.chars()
                        .limit(at)
                        .filter(character -> character == '\n')
                        .count();
    }
}

package org.cronosur.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged program in a process of its own. */
final class Program implements AutoCloseable {

    private static final Path JAR = Path.of("target", "cronosur.jar").toAbsolutePath();

    /** Stories run in more than one process at a time, and none may take the program away under another's feet. */
    private static final Path EXTRACTED = Path.of(
                    "target", "stories-program-" + System.getProperty("surefire.forkNumber", "0"))
            .toAbsolutePath();

    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    /** A story needs a program that is there soon, not one that gets faster by the hour. */
    private static final List<String> SOON = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final Duration LONGEST_STOP = Duration.ofSeconds(40);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final Path output;
    private final int port;

    private Program(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    /** Starts on a free port and waits until the program says that it is well. */
    static Program startedOn(Path data) {
        return startedOn(data, freePort());
    }

    static Program startedOn(Path data, int port) {
        Program program = launchedOn(data, port);
        program.awaitHealth();
        return program;
    }

    /** Starts and does not wait: for a start that cannot succeed. */
    static Program launchedOn(Path data, int port) {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(SOON);
        command.addAll(List.of("-jar", extracted().toString(), "--server.port=" + port, "--cronosur.data=" + data));
        return launched(port, command);
    }

    /** The program laid out as ./cronosur run starts it: from its one jar a start takes three times as long. */
    private static Path extracted() {
        Path program = EXTRACTED.resolve(JAR.getFileName());
        try {
            if (!Files.exists(program) || changed(program).isBefore(changed(JAR))) {
                extract();
                Files.setLastModifiedTime(program, FileTime.from(Instant.now()));
            }
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
        return program;
    }

    private static Instant changed(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toInstant();
    }

    private static void extract() throws IOException {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(SOON);
        command.addAll(List.of("-Djarmode=tools", "-jar", JAR.toString(), "extract", "--force"));
        command.addAll(List.of("--destination", EXTRACTED.toString()));
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(process.waitFor()).as("extracting %s", JAR).isZero();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Runs a command that is to end in the program listening on this port. */
    static Program launched(int port, List<String> command) {
        try {
            Path output = Files.createTempDirectory("cronosur-output");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectOutput(output.resolve("stdout").toFile())
                    .redirectError(output.resolve("stderr").toFile());
            Teacher.isKnownTo(builder.environment());
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return new Program(process, output, port);
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    static Path jar() {
        return JAR;
    }

    /** Of the Java that runs the stories. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    int port() {
        return port;
    }

    /** @param path with the slash it begins with */
    URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** What an open address answers. */
    String get(String path) {
        try {
            return HTTP.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    void awaitHealth() {
        Instant latest = Instant.now().plus(LONGEST_START);
        while (!isWell()) {
            assertThat(process.isAlive())
                    .as(() -> "the program ended: " + said())
                    .isTrue();
            assertThat(Instant.now()).as("time to start").isBefore(latest);
            pause();
        }
    }

    private boolean isWell() {
        try {
            return get("/actuator/health").contains("\"UP\"");
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** How a start in vain ended. */
    Ending ending() {
        assertThat(await(LONGEST_START)).as("the program gave up").isTrue();
        return new Ending(
                process.exitValue(),
                said("stderr").lines().toList(),
                said("stdout").lines().toList());
    }

    record Ending(int code, List<String> errors, List<String> output) {}

    private String said(String stream) {
        try {
            return Files.readString(output.resolve(stream));
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    /** What it has said so far. */
    String said() {
        return said("stderr") + said("stdout");
    }

    /** As the system kills it when memory is short, or a hand that pulls the plug. */
    void kill() {
        process.destroyForcibly();
        await(LONGEST_STOP);
    }

    @Override
    public void close() {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        process.destroy();
        if (!await(LONGEST_STOP)) {
            process.destroyForcibly();
            all.forEach(ProcessHandle::destroyForcibly);
        }
    }

    private boolean await(Duration longest) {
        try {
            return process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

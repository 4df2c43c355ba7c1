package org.cronosur.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program as {@code ./cronosur run} starts it, in a process of its own: extracted, with its cache of classes. */
final class PackagedProgram implements AutoCloseable {

    private static final Path FOLDER = Path.of("target", "program").toAbsolutePath();
    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final int port;
    private final Duration start;

    private PackagedProgram(Process process, int port, Duration start) {
        this.process = process;
        this.port = port;
        this.start = start;
    }

    /** A program that has just taken over the shipped content. */
    static PackagedProgram started() throws IOException, InterruptedException {
        return started(Files.createTempDirectory("cronosur-bench"));
    }

    /**
     * Returns as soon as the program says that it is well.
     *
     * @param data its folder, as {@code --data} names it
     */
    static PackagedProgram started(Path data, String... options) throws IOException, InterruptedException {
        int port = freePort();
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command(port, data, options))
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("output").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        while (!isWell(port)) {
            long waited = System.nanoTime() - begin;
            if (!process.isAlive() || waited > LONGEST_START.toNanos()) {
                throw new IOException("the program does not start: " + Files.readString(data.resolve("output")));
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
        return new PackagedProgram(process, port, Duration.ofNanos(System.nanoTime() - begin));
    }

    private static List<String> command(int port, Path data, String... options) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:AOTCache=" + FOLDER.resolve("classes.aot"),
                "-Xlog:aot=off",
                "-Xlog:cds=off",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:ArchiveRelocationMode=0"));
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-jar", FOLDER.resolve("cronosur.jar").toString(), "--server.port=" + port, "--cronosur.data=" + data));
        return command;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static boolean isWell(int port) throws InterruptedException {
        try {
            return HTTP.send(
                                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** From the call of Java until the program said that it was well. */
    Duration start() {
        return start;
    }

    long pid() {
        return process.pid();
    }

    int port() {
        return port;
    }

    /** What an open address answers. */
    String get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}

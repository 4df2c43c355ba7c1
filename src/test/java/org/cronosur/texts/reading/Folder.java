package org.cronosur.texts.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The texts of a folder, each read from its first line to its last. */
public final class Folder {

    private final Map<String, Reading> readings = new TreeMap<>();

    private Folder() {}

    /** Reads every file whose name ends like that of a text; a README is none of them. */
    public static Folder read(Path folder, Reader reader) throws IOException, UnreadableText {
        Folder read = new Folder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Folder::isText).sorted().toList()) {
                read.readings.put(file.getFileName().toString(), reader.read(Upload.read(Files.readAllBytes(file))));
            }
        }
        return read;
    }

    private static boolean isText(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file) && name.matches("(?i).*\\.(?:txt|html?|pdf)") && !name.equals("TITLES.txt");
    }

    public int size() {
        return readings.size();
    }

    /** Every candidate that has a date, as an answer. */
    public List<Answer> offered() {
        List<Answer> offered = new ArrayList<>();
        readings.forEach((file, reading) -> reading.candidates().stream()
                .filter(candidate -> candidate.basis().isResolved())
                .forEach(candidate -> offered.add(new Answer(file, candidate.line(), candidate.date()))));
        return offered;
    }

    public long unresolved() {
        return readings.values().stream()
                .flatMap(reading -> reading.candidates().stream())
                .filter(candidate -> !candidate.basis().isResolved())
                .count();
    }

    /** Writes one JSON line per candidate; one without a date has XXXX. */
    public void write(Path out) throws IOException {
        List<String> lines = new ArrayList<>();
        readings.forEach(
                (file, reading) -> reading.candidates().forEach(candidate -> lines.add(line(file, candidate))));
        Files.write(out, lines);
    }

    private record Line(
            String file,
            int line,
            String date,
            String expression,
            List<String> countries,
            List<String> places,
            List<String> actors,
            String title) {}

    private static String line(String file, Candidate candidate) {
        return JsonMapper.shared()
                .writeValueAsString(new Line(
                        file,
                        candidate.line(),
                        candidate.date().toString(),
                        candidate.expression(),
                        candidate.countries(),
                        candidate.places().stream().map(Place::name).toList(),
                        candidate.actors().stream().map(Actor::name).toList(),
                        candidate.title()));
    }
}

package org.cronosur.quiz.making;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cronosur.time.HistoricalDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An event as its file has it, read past the program: what generated questions are held against; {@code everything} is all that the file says. */
record SeedEvent(JsonNode json, String everything) {

    private static final Path EVENTS = Path.of("seed-data", "events");
    private static final JsonMapper MAPPER = JsonMapper.shared();

    static Map<String, SeedEvent> all() {
        try (Stream<Path> files = Files.list(EVENTS)) {
            return files.map(SeedEvent::read).collect(toMap(SeedEvent::slug, Function.identity()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SeedEvent read(Path file) {
        JsonNode json = MAPPER.readTree(file.toFile());
        return new SeedEvent(json, json.toString());
    }

    String slug() {
        return json.get("slug").stringValue();
    }

    HistoricalDate date() {
        return HistoricalDate.parse(json.get("date").stringValue());
    }

    /** How many years it lasts; 0 for an open date. */
    int lasts() {
        return lastYear() - firstYear();
    }

    /** How many years lie between the two; 0 where they share one. */
    int yearsFrom(SeedEvent other) {
        return Math.max(0, Math.max(firstYear() - other.lastYear(), other.firstYear() - lastYear()));
    }

    private int firstYear() {
        return date().earliest().or(date()::latest).orElseThrow().getYear();
    }

    private int lastYear() {
        return date().latest().or(date()::earliest).orElseThrow().getYear();
    }

    String title(String language) {
        return json.get("title").get(language).stringValue();
    }

    Set<String> countries() {
        return strings("countries");
    }

    Set<String> actors() {
        return strings("actors");
    }

    Set<String> texts() {
        Set<String> texts = new HashSet<>();
        json.get("claims").forEach(claim -> texts.add(claim.get("text").stringValue()));
        return texts;
    }

    /** What is in dispute: "date", "fact", "name", "word". */
    Set<String> doubts() {
        Set<String> doubts = new HashSet<>();
        list("disputes").forEach(dispute -> doubts.add(dispute.get("on").stringValue()));
        list("recordNotes")
                .filter(note -> note.get("contradicts").booleanValue())
                .forEach(note -> doubts.add(note.get("on").stringValue()));
        return doubts;
    }

    Stream<JsonNode> claims() {
        return list("claims");
    }

    private Stream<JsonNode> list(String field) {
        JsonNode node = json.get(field);
        return node == null ? Stream.of() : List.copyOf(node.values()).stream();
    }

    private Set<String> strings(String field) {
        Set<String> strings = new HashSet<>();
        list(field).forEach(value -> strings.add(value.stringValue()));
        return strings;
    }
}

package org.cronosur.exchange.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cronosur.exchange.events.Flaw.Reason;
import org.cronosur.exchange.events.Remark.Kind;
import org.cronosur.exchange.events.Rows.Row;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * Reads what the Wikidata Query Service answers: its JSON and every way in which its page saves a table. One item comes in
 * several rows when it has several countries or people; they are put together.
 */
final class WikidataReader {

    private static final String ENTITY = "http://www.wikidata.org/entity/";
    private static final Set<String> SUBJECTS = Set.of("item", "event", "evento", "hecho", "acontecimiento");
    private static final Set<Field> SEVERAL = Set.of(Field.COUNTRIES, Field.ACTORS, Field.THEMES);
    private static final Pattern MOMENT = Pattern.compile("[+-]?\\d{4,}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ?");
    private static final Pattern URI = Pattern.compile("<([^>]*)>");
    private static final Pattern LITERAL =
            Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"(?:@[\\w-]+|\\^\\^<[^>]*>)?", Pattern.DOTALL);

    private final Entries entries = new Entries();
    private final Map<String, Entry> byItem = new HashMap<>();
    private Map<String, Field> fields = Map.of();
    private String subject = "";

    private WikidataReader() {}

    /** The table as CSV or TSV. */
    static Entries readTable(IncomingFile file) throws RefusedFile {
        WikidataReader reader = new WikidataReader();
        Rows rows = Rows.of(file.reader());
        Row head = rows.next().orElseThrow(() -> new RefusedFile(Reason.EMPTY));
        List<String> names = head.cells().stream().map(WikidataReader::variable).toList();
        Optional<Row> row = rows.next();
        while (row.isPresent()) {
            Map<String, String> said = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                said.put(names.get(i), term(row.get().cell(i)));
            }
            reader.add(said, row.get().line(), "");
            row = rows.next();
        }
        return reader.entries;
    }

    /** The answer of the service ({@code head} and {@code results}), or the list that its page saves. */
    static Entries readJson(IncomingFile file) throws RefusedFile {
        WikidataReader reader = new WikidataReader();
        try (JsonFile json = JsonFile.open(file)) {
            if (json.begin() == JsonToken.START_ARRAY) {
                reader.bindings(json, "");
            } else {
                json.eachName(name -> reader.atTop(json, name));
            }
            json.end();
        }
        return reader.entries;
    }

    private void atTop(JsonFile json, String name) throws RefusedFile {
        if (name.equals("results") && json.token() == JsonToken.START_OBJECT) {
            json.eachName(inner -> {
                if (inner.equals("bindings")) {
                    bindings(json, "results/bindings/");
                } else {
                    json.skip();
                }
            });
        } else {
            json.skip();
        }
    }

    private void bindings(JsonFile json, String part) throws RefusedFile {
        int[] number = {0};
        json.eachElement((binding, line) -> {
            Map<String, String> said = new LinkedHashMap<>();
            binding.propertyStream().forEach(property -> said.put(property.getKey(), value(property.getValue())));
            add(said, line, part + ++number[0]);
        });
    }

    private static String value(JsonNode node) {
        return node.isObject() ? node.path("value").asString("") : node.asString("");
    }

    private static String variable(String head) {
        String name = head.strip();
        return name.startsWith("?") ? name.substring(1) : name;
    }

    /** A term of RDF as the TSV of the service writes it; anything else as it is. */
    private static String term(String cell) {
        Matcher uri = URI.matcher(cell);
        if (uri.matches()) {
            return uri.group(1);
        }
        Matcher literal = LITERAL.matcher(cell);
        return literal.matches()
                ? literal.group(1)
                        .replace("\\\"", "\"")
                        .replace("\\n", " ")
                        .replace("\\t", " ")
                        .replace("\\\\", "\\")
                : cell;
    }

    private void add(Map<String, String> said, int line, String part) throws RefusedFile {
        if (subject.isEmpty()) {
            learn(said, line);
        }
        String id = said.getOrDefault(subject, "").replace(ENTITY, "");
        Entry entry = new Entry(line, part);
        entry.say(Field.ID, subject, id);
        said.forEach((name, value) -> {
            Field field = fields.get(name);
            if (field != null && field != Field.ID) {
                entry.say(field, name, value);
            }
        });
        keep(id, entry);
    }

    private void keep(String id, Entry entry) throws RefusedFile {
        Entry first = id.isEmpty() ? null : byItem.putIfAbsent(id, entry);
        if (first != null) {
            join(first, entry);
            return;
        }
        if (entry.said(Field.TITLE).filter(id::equals).isPresent()) {
            entries.add(new Remark(entry.where(Field.TITLE), Kind.NO_NAME, id));
        }
        entries.add(entry);
    }

    /** A second row of an item says one thing more; if it says another date nobody here can choose. */
    private void join(Entry first, Entry again) {
        for (Field field : List.of(Field.DATE, Field.START, Field.END)) {
            if (!first.said(field).equals(again.said(field))) {
                entries.add(new Flaw(
                        again.where(field),
                        Reason.DATE_TWICE,
                        first.said(Field.TITLE).orElse(""),
                        first.where().line()));
                return;
            }
        }
        SEVERAL.forEach(field -> again.said(field).ifPresent(more -> first.sayMore(field, more)));
        entries.add(new Remark(again.where(), Kind.ROWS_JOINED, first.where().line()));
    }

    /** Which variable is the item, and what the others say; told by their names and by the first row. */
    private void learn(Map<String, String> said, int line) throws RefusedFile {
        List<String> names = new ArrayList<>(said.keySet());
        subject = names.stream()
                .filter(SUBJECTS::contains)
                .findFirst()
                .or(() -> names.stream()
                        .filter(name -> said.getOrDefault(name, "").startsWith(ENTITY))
                        .findFirst())
                .orElseThrow(() -> new RefusedFile(new Where(line, ""), Reason.HEADER_MISSING));
        fields = new HashMap<>();
        names.forEach(name -> meaning(name, said).ifPresentOrElse(field -> fields.put(name, field), () -> {
            if (!said.containsKey(name + "Label")) {
                entries.unused(name);
            }
        }));
        if (!fields.containsValue(Field.DATE) && !fields.containsValue(Field.START)) {
            adoptDate(said, line);
        }
    }

    private Optional<Field> meaning(String name, Map<String, String> said) {
        if (name.equals(subject)) {
            return Optional.of(Field.ID);
        }
        if (name.equals(subject + "Label")) {
            return Optional.of(Field.TITLE);
        }
        if (name.equals(subject + "Description")) {
            return Optional.of(Field.SUMMARY);
        }
        if (name.endsWith("Label")) {
            return Field.named(name.substring(0, name.length() - "Label".length()));
        }
        boolean named = said.containsKey(name + "Label");
        return named || said.getOrDefault(name, "").startsWith(ENTITY) ? Optional.empty() : Field.named(name);
    }

    private void adoptDate(Map<String, String> said, int line) throws RefusedFile {
        String date = said.entrySet().stream()
                .filter(each -> MOMENT.matcher(each.getValue()).matches())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new RefusedFile(new Where(line, ""), Reason.HEADER_MISSING));
        fields.put(date, Field.DATE);
        entries.unused().remove(date);
        entries.add(new Remark(new Where(line, date), Kind.COLUMN_AS_DATE, date));
    }
}

package org.cronosur.exchange.events;

import java.util.Locale;
import org.cronosur.exchange.events.Flaw.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file of JSON, read part by part with bounds on everything that could grow. */
final class JsonFile implements AutoCloseable {

    private static final int DEEPEST = 40;
    private static final int LONGEST_WORDS = 100_000;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_NUMBER = 60;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_WORDS)
                            .maxNameLength(LONGEST_NAME)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .build())
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final JsonParser parser;

    private JsonFile(JsonParser parser) {
        this.parser = parser;
    }

    /** What is done with a part of the file. */
    @FunctionalInterface
    interface Visitor<T> {
        void visit(T part, int line) throws RefusedFile;
    }

    /** What is done at a name of an object. */
    @FunctionalInterface
    interface AtName {
        void visit(String name) throws RefusedFile;
    }

    static JsonFile open(IncomingFile file) {
        return new JsonFile(MAPPER.createParser(file.reader()));
    }

    /** Goes to the first token and tells what it is. */
    JsonToken begin() throws RefusedFile {
        return advance();
    }

    /** Calls for each name of the object that begins here, which reads or {@linkplain #skip skips} its value. */
    void eachName(AtName visitor) throws RefusedFile {
        while (advance() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            advance();
            visitor.visit(name);
        }
    }

    /** Calls for each element of the array that begins here; anything but an array is one element. */
    void eachElement(Visitor<JsonNode> visitor) throws RefusedFile {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            visitor.visit(value(), line());
            return;
        }
        while (advance() != JsonToken.END_ARRAY) {
            int line = line();
            visitor.visit(value(), line);
        }
    }

    /** Reads the value that begins here, whole. */
    JsonNode value() throws RefusedFile {
        try {
            return MAPPER.readTree(parser);
        } catch (JacksonException broken) {
            throw refusal(broken);
        }
    }

    /** Passes over the value that begins here, which is checked all the same. */
    void skip() throws RefusedFile {
        try {
            parser.skipChildren();
        } catch (JacksonException broken) {
            throw refusal(broken);
        }
    }

    /** @throws RefusedFile if something follows where the file should end */
    void end() throws RefusedFile {
        if (advance() != null) {
            throw new RefusedFile(
                    new Where(line(), ""),
                    Reason.JSON_BROKEN,
                    parser.currentTokenLocation().getColumnNr());
        }
    }

    int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    JsonToken token() {
        return parser.currentToken();
    }

    private JsonToken advance() throws RefusedFile {
        try {
            return parser.nextToken();
        } catch (JacksonException broken) {
            throw refusal(broken);
        }
    }

    private RefusedFile refusal(JacksonException broken) {
        TokenStreamLocation at = broken.getLocation();
        Where where = new Where(at == null ? Math.max(1, line()) : Math.max(1, at.getLineNr()), "");
        String message = String.valueOf(broken.getOriginalMessage()).toLowerCase(Locale.ROOT);
        if (message.contains("duplicate")) {
            return new RefusedFile(where, Reason.JSON_DUPLICATE_KEY, quoted(broken.getOriginalMessage()));
        }
        if (broken instanceof StreamConstraintsException) {
            return message.contains("depth")
                    ? new RefusedFile(where, Reason.JSON_TOO_DEEP, DEEPEST)
                    : new RefusedFile(where, Reason.JSON_TOO_LONG, LONGEST_WORDS);
        }
        return new RefusedFile(where, Reason.JSON_BROKEN, at == null ? 1 : Math.max(1, at.getColumnNr()));
    }

    private static String quoted(String message) {
        int from = message.indexOf('"');
        int to = message.lastIndexOf('"');
        return from >= 0 && to > from ? message.substring(from + 1, to) : "";
    }

    @Override
    public void close() {
        parser.close();
    }
}

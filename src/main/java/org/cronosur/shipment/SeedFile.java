package org.cronosur.shipment;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.cronosur.time.BadDate;
import org.cronosur.time.HistoricalDate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** One file of the shipped content. */
public class SeedFile {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .addModule(new SimpleModule().addDeserializer(HistoricalDate.class, new DateReader()))
            .build();

    private final String name;
    private final byte[] bytes;

    /** @param name its name below seed-data, with forward slashes */
    public SeedFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    public String name() {
        return name;
    }

    /** The folder it lies in: "events". */
    public String folder() {
        return name.substring(0, Math.max(0, name.indexOf('/')));
    }

    /** The last part of its name without the ending: "uriburu-1930". */
    public String stem() {
        return name.substring(name.lastIndexOf('/') + 1).replaceFirst("\\.json$", "");
    }

    /** SHA-256 of its bytes, in hexadecimal. */
    public String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }

    /**
     * The content as a record of the given type.
     *
     * @throws FaultyShipment when it is no JSON, names a field that the type lacks, holds a wrong type or a bad date,
     *     or lacks a component that is not marked {@code @Nullable}
     */
    public <T> T read(Class<T> type) {
        T content = bind(type);
        List<Flaw> missing = Completeness.missingIn(content).stream()
                .map(pointer ->
                        flaw(pointer, "the field " + pointer.substring(pointer.lastIndexOf('/') + 1) + " is missing"))
                .toList();
        if (!missing.isEmpty()) {
            throw new FaultyShipment(missing);
        }
        return content;
    }

    private <T> T bind(Class<T> type) {
        try {
            return STRICT.readValue(bytes, type);
        } catch (JacksonException fault) {
            throw new FaultyShipment(List.of(flawOf(fault)));
        }
    }

    /** The flaw of what {@code pointer} (RFC 6901) points at, or of its nearest parent where nothing stands there. */
    public Flaw flaw(String pointer, String reason) {
        return new Flaw(name, lineOf(pointer), reason);
    }

    /** A value of the wrong kind is named by its place in the content, text that is no JSON by the line where reading ended. */
    private Flaw flawOf(JacksonException fault) {
        String message = fault.getOriginalMessage().lines().findFirst().orElse("cannot be read");
        if (fault instanceof DatabindException && !fault.getPath().isEmpty()) {
            return flaw(pointerTo(fault), message);
        }
        int line = fault.getLocation() == null
                ? 1
                : Math.max(1, fault.getLocation().getLineNr());
        return new Flaw(name, line, "is not JSON: " + message);
    }

    private static String pointerTo(JacksonException fault) {
        return fault.getPath().stream()
                .map(step -> "/" + (step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()))
                .collect(joining());
    }

    private int lineOf(String pointer) {
        int line = 1;
        int matched = -1;
        try (JsonParser parser = STRICT.createParser(new ByteArrayInputStream(bytes))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                String here = parser.streamReadContext().pathAsPointer().toString();
                if (isOnTheWay(here, pointer) && here.length() > matched) {
                    matched = here.length();
                    line = parser.currentTokenLocation().getLineNr();
                }
            }
        }
        return line;
    }

    /** Reads EDTF; a bad date is a flaw like any other. */
    private static final class DateReader extends ValueDeserializer<HistoricalDate> {

        @Override
        public HistoricalDate deserialize(JsonParser parser, DeserializationContext context) {
            try {
                return HistoricalDate.parse(parser.getString());
            } catch (BadDate bad) {
                throw DatabindException.from(parser, bad.getMessage(), bad);
            }
        }
    }

    private static boolean isOnTheWay(String here, String pointer) {
        return pointer.equals(here) || pointer.startsWith(here + "/");
    }
}

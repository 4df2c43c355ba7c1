package org.cronosur.catalogue;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cronosur.shipment.Flaw;
import org.cronosur.shipment.SeedFile;
import tools.jackson.databind.JsonNode;

/** The JSON Schemas of the shipped content: one for each folder, named after what one of its files holds. */
final class Schemas {

    private static final Map<String, String> NAMES = Map.of(
            "texts", "text",
            "events", "event",
            "lessons", "lesson",
            "quizzes", "quiz",
            "places", "places",
            "actors", "actors",
            "themes", "themes",
            "countries", "countries");

    private final Map<String, Schema> schemas = new HashMap<>();

    Schemas(Path folder) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(Schemas::read)
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .locale(Locale.ENGLISH)
                                .build()));
        NAMES.forEach((files, name) -> schemas.put(
                files,
                registry.getSchema(SchemaLocation.of(
                        folder.resolve(name + ".schema.json").toUri().toString()))));
    }

    List<Flaw> flawsOf(SeedFile file) {
        Schema schema = schemas.get(file.folder());
        if (schema == null) {
            return List.of(file.flaw("", "there is no schema for the folder " + file.folder()));
        }
        return schema.validate(file.read(JsonNode.class)).stream()
                .map(error -> flaw(file, error))
                .toList();
    }

    private static Flaw flaw(SeedFile file, Error error) {
        String pointer = error.getInstanceLocation().toString();
        return file.flaw(pointer, pointer + ": " + error.getMessage());
    }

    private static String read(String address) {
        try {
            return Files.readString(Path.of(URI.create(address)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

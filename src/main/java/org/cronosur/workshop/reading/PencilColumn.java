package org.cronosur.workshop.reading;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what is pencilled in as JSON. */
@Converter
@Immutable
class PencilColumn implements AttributeConverter<Pencilled, String> {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Pencilled words) {
        return words == null ? null : MAPPER.writeValueAsString(words);
    }

    @Override
    public @Nullable Pencilled convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : MAPPER.readValue(json, Pencilled.class);
    }
}

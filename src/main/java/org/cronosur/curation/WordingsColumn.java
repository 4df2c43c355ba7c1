package org.cronosur.curation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** Keeps wordings beside citations as JSON. */
@Converter
@Immutable
class WordingsColumn implements AttributeConverter<List<OwnWording>, String> {

    private static final TypeReference<List<OwnWording>> WORDINGS = new TypeReference<>() {};

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable List<OwnWording> wordings) {
        return wordings == null ? null : DraftJson.MAPPER.writeValueAsString(wordings);
    }

    @Override
    public @Nullable List<OwnWording> convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : DraftJson.MAPPER.readValue(json, WORDINGS);
    }
}

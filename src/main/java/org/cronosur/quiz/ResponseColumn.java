package org.cronosur.quiz;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Keeps a response as JSON; where there is none, nothing. */
@Converter
@Immutable
public class ResponseColumn implements AttributeConverter<Response, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Response response) {
        return response == null
                ? null
                : QuizJson.MAPPER.writerFor(Response.class).writeValueAsString(response);
    }

    @Override
    public @Nullable Response convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : read(json);
    }

    static Response read(String json) {
        return QuizJson.MAPPER.readValue(json, Response.class);
    }
}

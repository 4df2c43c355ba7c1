package org.cronosur.quiz;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** Keeps a response as JSON. */
@Converter
@Immutable
public class ResponseColumn implements AttributeConverter<Response, String> {

    @Override
    public String convertToDatabaseColumn(Response response) {
        return QuizJson.MAPPER.writerFor(Response.class).writeValueAsString(response);
    }

    @Override
    public Response convertToEntityAttribute(String json) {
        return QuizJson.MAPPER.readValue(json, Response.class);
    }
}

package org.cronosur.quiz;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** Keeps as JSON what a question was made from. */
@Converter
@Immutable
class ProvenanceColumn implements AttributeConverter<Provenance, String> {

    @Override
    public String convertToDatabaseColumn(Provenance provenance) {
        return QuizJson.MAPPER.writeValueAsString(provenance);
    }

    @Override
    public Provenance convertToEntityAttribute(String json) {
        return QuizJson.MAPPER.readValue(json, Provenance.class);
    }
}

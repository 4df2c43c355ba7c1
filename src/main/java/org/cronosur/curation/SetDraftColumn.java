package org.cronosur.curation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** Keeps what a set said as JSON. */
@Converter
@Immutable
class SetDraftColumn implements AttributeConverter<SetDraft, String> {

    @Override
    public String convertToDatabaseColumn(SetDraft draft) {
        return DraftJson.MAPPER.writeValueAsString(draft);
    }

    @Override
    public SetDraft convertToEntityAttribute(String json) {
        return DraftJson.MAPPER.readValue(json, SetDraft.class);
    }
}

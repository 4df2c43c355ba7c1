package org.cronosur.workshop.reading;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.cronosur.texts.reading.Candidate;
import org.cronosur.time.HistoricalDate;
import org.hibernate.annotations.Immutable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Keeps what was read as JSON, dates in it as EDTF. */
@Converter
@Immutable
class OfferColumn implements AttributeConverter<Candidate, String> {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(HistoricalDate.class, ToStringSerializer.instance)
                    .addDeserializer(HistoricalDate.class, new DateReader()))
            .build();

    @Override
    public String convertToDatabaseColumn(Candidate offer) {
        return MAPPER.writeValueAsString(offer);
    }

    @Override
    public Candidate convertToEntityAttribute(String json) {
        return MAPPER.readValue(json, Candidate.class);
    }

    private static final class DateReader extends ValueDeserializer<HistoricalDate> {

        @Override
        public HistoricalDate deserialize(JsonParser parser, DeserializationContext context) {
            return HistoricalDate.parse(parser.getString());
        }
    }
}

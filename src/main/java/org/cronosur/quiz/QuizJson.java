package org.cronosur.quiz;

import org.cronosur.time.HistoricalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Questions and responses as JSON, dates in it as EDTF. */
final class QuizJson {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(HistoricalDate.class, ToStringSerializer.instance)
                    .addDeserializer(HistoricalDate.class, new DateReader()))
            .build();

    private QuizJson() {}

    private static final class DateReader extends ValueDeserializer<HistoricalDate> {

        @Override
        public HistoricalDate deserialize(JsonParser parser, DeserializationContext context) {
            return HistoricalDate.parse(parser.getString());
        }
    }
}

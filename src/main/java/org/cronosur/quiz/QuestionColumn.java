package org.cronosur.quiz;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Keeps a question as JSON; where there is none, nothing. */
@Converter
@Immutable
public class QuestionColumn implements AttributeConverter<Question, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Question question) {
        return question == null ? null : written(question);
    }

    @Override
    public @Nullable Question convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : read(json);
    }

    static String written(Question question) {
        return QuizJson.MAPPER.writerFor(Question.class).writeValueAsString(question);
    }

    static Question read(String json) {
        return QuizJson.MAPPER.readValue(json, Question.class);
    }
}

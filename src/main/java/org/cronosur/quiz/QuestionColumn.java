package org.cronosur.quiz;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** Keeps a question as JSON. */
@Converter
@Immutable
public class QuestionColumn implements AttributeConverter<Question, String> {

    @Override
    public String convertToDatabaseColumn(Question question) {
        return QuizJson.MAPPER.writerFor(Question.class).writeValueAsString(question);
    }

    @Override
    public Question convertToEntityAttribute(String json) {
        return QuizJson.MAPPER.readValue(json, Question.class);
    }
}

package org.cronosur.catalogue;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps short wordings, one a line, in one column. */
@Converter
public class Terms implements AttributeConverter<@Nullable List<String>, String> {

    @Override
    public String convertToDatabaseColumn(@Nullable List<String> terms) {
        return terms == null ? "" : String.join("\n", terms);
    }

    @Override
    public List<String> convertToEntityAttribute(@Nullable String column) {
        return column == null || column.isEmpty() ? List.of() : List.of(column.split("\n"));
    }
}

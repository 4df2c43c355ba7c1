package org.cronosur.catalogue;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps line numbers, parted by commas, in one column. */
@Converter
class Lines implements AttributeConverter<@Nullable List<Integer>, String> {

    @Override
    public String convertToDatabaseColumn(@Nullable List<Integer> lines) {
        return lines == null ? "" : lines.stream().map(String::valueOf).collect(joining(","));
    }

    @Override
    public List<Integer> convertToEntityAttribute(@Nullable String column) {
        if (column == null || column.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(column.split(",")).map(Integer::valueOf).toList();
    }
}

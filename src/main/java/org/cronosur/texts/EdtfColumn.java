package org.cronosur.texts;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.cronosur.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/** Keeps a historical date as its EDTF string. */
@Converter(autoApply = true)
public class EdtfColumn implements AttributeConverter<@Nullable HistoricalDate, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable HistoricalDate date) {
        return date == null ? null : date.toString();
    }

    @Override
    public @Nullable HistoricalDate convertToEntityAttribute(@Nullable String edtf) {
        return edtf == null ? null : HistoricalDate.parse(edtf);
    }
}

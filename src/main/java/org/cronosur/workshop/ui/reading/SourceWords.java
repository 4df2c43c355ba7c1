package org.cronosur.workshop.ui.reading;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.stream.Stream;
import org.cronosur.workshop.reading.OwnReading;

/** Who wrote a text, and when, in one line. */
final class SourceWords {

    private SourceWords() {}

    static String of(OwnReading reading, Locale reader) {
        String written = reading.written().map(date -> date.inWords(reader)).orElse("");
        return Stream.of(reading.author(), reading.speaker(), written)
                .filter(words -> !words.isBlank())
                .collect(joining(" · "));
    }
}

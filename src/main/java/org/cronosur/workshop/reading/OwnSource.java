package org.cronosur.workshop.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cronosur.catalogue.Slug;
import org.cronosur.language.Bilingual;
import org.cronosur.texts.OwnTexts;
import org.cronosur.texts.TextDraft;
import org.cronosur.time.HistoricalDate;
import org.springframework.stereotype.Component;

/** Enters a text that is read among the teacher's own texts, once an event cites it. */
@Component
class OwnSource {

    private static final int LONGEST_STEM = 45;
    private static final String NOBODY = "Anónimo";
    private static final Bilingual KIND = new Bilingual("texto añadido en una lectura", "text added by reading it");
    private static final Bilingual NOTHING = new Bilingual("", "");

    private final OwnTexts texts;
    private final Clock clock;

    OwnSource(OwnTexts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** The slug under which the events of this reading cite it. */
    String of(UUID teacher, OwnReading reading) {
        return reading.text()
                .filter(slug -> texts.of(teacher, slug).isPresent())
                .orElseGet(() -> enter(teacher, reading));
    }

    private String enter(UUID teacher, OwnReading reading) {
        String slug = Slug.of(cut(reading.title(), LONGEST_STEM));
        texts.add(teacher, slug, draft(reading));
        reading.isCitedAs(slug);
        return slug;
    }

    private TextDraft draft(OwnReading reading) {
        String author = reading.author().isBlank() ? NOBODY : reading.author();
        String shortTitle = cut(reading.title(), TextDraft.LONGEST_SHORT_TITLE);
        return new TextDraft(
                texts.freeSiglum(reading.author().isBlank() ? reading.title() : author),
                reading.title(),
                new Bilingual(shortTitle, shortTitle),
                author,
                "",
                reading.written().orElseGet(this::untilToday),
                reading.language().locale().getLanguage(),
                KIND,
                new Bilingual(reading.speaker(), reading.speaker()),
                NOTHING,
                null,
                List.of());
    }

    private HistoricalDate untilToday() {
        return HistoricalDate.parse("../" + LocalDate.now(clock));
    }

    static String cut(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        int blank = words.lastIndexOf(' ', most - 1);
        return words.substring(0, blank > most / 2 ? blank : most - 1) + "…";
    }
}

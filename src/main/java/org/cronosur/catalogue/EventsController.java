package org.cronosur.catalogue;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.cronosur.texts.SourceText;
import org.cronosur.texts.SourceTexts;
import org.cronosur.time.HistoricalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The events as open data. */
@RestController
@RequestMapping("/api/events")
@Tag(name = "events", description = "What happened, and which text claims it how")
@Transactional(readOnly = true)
class EventsController {

    private static final Set<String> ISO_COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private final Events events;
    private final SourceTexts texts;
    private final Themes themes;
    private final EventSearch search;

    EventsController(Events events, SourceTexts texts, Themes themes, EventSearch search) {
        this.events = events;
        this.texts = texts;
        this.themes = themes;
        this.search = search;
    }

    @GetMapping
    @Operation(summary = "Events in the order in which they began; with q, the best hits first")
    List<EventJson> some(
            @Parameter(description = "EDTF; events that may still have been going on then") @RequestParam @Nullable
                    String from,
            @Parameter(description = "EDTF; events that may have begun by then") @RequestParam @Nullable String to,
            @Parameter(description = "ISO 3166-1 alpha-2 codes") @RequestParam(defaultValue = "") Set<String> country,
            @RequestParam(defaultValue = "") Set<String> theme,
            @Parameter(description = "slugs of texts") @RequestParam(defaultValue = "") Set<String> text,
            @Parameter(description = "words to search for, in Spanish or English") @RequestParam(defaultValue = "")
                    String q,
            @RequestParam @Nullable Boolean contested) {
        Set<String> countries = upper(country);
        refuse("country", countries, ISO_COUNTRIES::contains);
        refuse("theme", theme, themes::existsById);
        refuse(
                "text",
                text,
                slug -> texts.findBySlug(slug).filter(SourceText::isOpen).isPresent());
        EventFilter filter = new EventFilter(date(from), date(to), countries, theme, text, contested);
        List<Event> found = candidates(q).stream().filter(filter::admits).toList();
        Map<String, SourceText> sources = sourcesOf(found);
        return found.stream().map(event -> EventJson.of(event, sources)).toList();
    }

    @GetMapping("/{slug}")
    @Operation(summary = "One event")
    EventJson one(@PathVariable String slug) {
        return events.findBySlug(slug)
                .filter(Event::isOpen)
                .map(event -> EventJson.of(event, sourcesOf(List.of(event))))
                .orElseThrow(() -> new ErrorResponseException(HttpStatus.NOT_FOUND));
    }

    private static void refuse(String parameter, Set<String> values, Predicate<String> known) {
        values.stream().filter(known.negate()).findFirst().ifPresent(value -> {
            throw new BadParameter(parameter, value);
        });
    }

    private List<Event> candidates(String words) {
        if (words.isBlank()) {
            return events.findOpen();
        }
        List<String> found = search.find(words);
        return events.findBySlugIn(found).stream()
                .filter(Event::isOpen)
                .sorted(Comparator.comparingInt(event -> found.indexOf(event.slug())))
                .toList();
    }

    private Map<String, SourceText> sourcesOf(List<Event> told) {
        Set<String> cited = told.stream()
                .flatMap(event -> event.claims().stream())
                .map(Claim::text)
                .collect(toSet());
        return texts.findBySlugIn(cited).stream().collect(toMap(SourceText::slug, identity()));
    }

    private static @Nullable HistoricalDate date(@Nullable String edtf) {
        return edtf == null ? null : HistoricalDate.parse(edtf);
    }

    private static Set<String> upper(Set<String> codes) {
        return codes.stream().map(code -> code.toUpperCase(Locale.ROOT)).collect(toSet());
    }
}

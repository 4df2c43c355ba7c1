package org.cronosur.catalogue;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.cronosur.language.CountryNames;
import org.cronosur.language.ThemeNames;
import org.cronosur.texts.SourceText;
import org.cronosur.texts.SourceTexts;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Feeds the pictures and the search field of this program's own pages; not an address that stays. */
@RestController
@RequestMapping("/api/pictures")
@Hidden
@Transactional(readOnly = true)
class PictureController {

    private static final int MOST_HITS = 8;

    private static final Set<String> SPOKEN = Set.of("es", "en", "pt");

    private final Map<String, byte[]> prepared = new ConcurrentHashMap<>();
    private final Events events;
    private final SourceTexts texts;
    private final Countries countries;
    private final Themes themes;
    private final Actors actors;
    private final EventSearch search;
    private final JsonMapper json;

    PictureController(
            Events events,
            SourceTexts texts,
            Countries countries,
            Themes themes,
            Actors actors,
            EventSearch search,
            JsonMapper json) {
        this.events = events;
        this.texts = texts;
        this.countries = countries;
        this.themes = themes;
        this.actors = actors;
        this.search = search;
        this.json = json;
    }

    /** The shipped events, put together once for each language: nothing of them changes while the program runs. */
    @GetMapping(path = "/items", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> items(@RequestParam(defaultValue = "es") Locale lang) {
        String language = SPOKEN.contains(lang.getLanguage()) ? lang.getLanguage() : "es";
        return ResponseEntity.ok(
                prepared.computeIfAbsent(language, spoken -> json.writeValueAsBytes(put(Locale.of(spoken)))));
    }

    private PictureJson put(Locale lang) {
        List<SourceText> sources = texts.findAll();
        Map<String, SourceText> bySlug = sources.stream().collect(toMap(SourceText::slug, identity()));
        return new PictureJson(
                events.findAll().stream()
                        .map(event -> PictureJson.Item.of(event, bySlug, lang))
                        .toList(),
                sources.stream()
                        .map(text -> new PictureJson.Voice(
                                text.siglum(), text.slug(), text.shortTitle().in(lang)))
                        .toList(),
                countries.findAll().stream()
                        .map(country -> new PictureJson.Nation(
                                country.code(), country.group(), CountryNames.of(List.of(country.code()), lang)))
                        .toList(),
                themes.findAll().stream()
                        .map(theme -> new PictureJson.Named(
                                theme.slug(),
                                ThemeNames.of(theme.slug(), theme.name(), lang),
                                theme.kind().key()))
                        .toList(),
                actors.findAll().stream()
                        .map(actor ->
                                new PictureJson.Named(actor.slug(), actor.name().in(lang), null))
                        .toList());
    }

    /** The best hits while somebody is typing, with the hits marked, and how many there are. */
    @GetMapping("/search")
    EventSearch.Best search(@RequestParam String q, @RequestParam(defaultValue = "es") Locale lang) {
        return search.best(q, MOST_HITS, lang);
    }

    /** The ids of all hits, best first: for the pictures, once the words stand. There can be tens of thousands. */
    @GetMapping("/search/ids")
    List<String> searchAll(@RequestParam String q) {
        return search.find(q);
    }
}

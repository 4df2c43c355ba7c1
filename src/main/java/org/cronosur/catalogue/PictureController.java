package org.cronosur.catalogue;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cronosur.language.CountryNames;
import org.cronosur.language.ThemeNames;
import org.cronosur.language.Words;
import org.cronosur.texts.SourceText;
import org.cronosur.texts.SourceTexts;
import org.springframework.http.CacheControl;
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

    private final PreparedPictures prepared;
    private final Events events;
    private final EventsInSight sight;
    private final SourceTexts texts;
    private final Countries countries;
    private final Themes themes;
    private final Actors actors;
    private final EventSearch search;
    private final JsonMapper json;

    PictureController(
            PreparedPictures prepared,
            Events events,
            EventsInSight sight,
            SourceTexts texts,
            Countries countries,
            Themes themes,
            Actors actors,
            EventSearch search,
            JsonMapper json) {
        this.prepared = prepared;
        this.events = events;
        this.sight = sight;
        this.texts = texts;
        this.countries = countries;
        this.themes = themes;
        this.actors = actors;
        this.search = search;
        this.json = json;
    }

    /**
     * All events that the one who asks may see. Those of everybody are put together once for each language, until a
     * teacher changes something.
     */
    @GetMapping(path = "/items", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> items(@RequestParam(defaultValue = "es") Locale lang) {
        Locale spoken = Words.spokenWith(lang);
        return sight.teacher()
                .filter(teacher -> events.countClosed(teacher) > 0)
                .map(teacher -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noCache().cachePrivate())
                        .body(bytes(events.findOpenTo(teacher), spoken)))
                .orElseGet(() ->
                        ResponseEntity.ok(prepared.in(spoken.getLanguage(), () -> bytes(events.findOpen(), spoken))));
    }

    private byte[] bytes(List<Event> told, Locale lang) {
        return json.writeValueAsBytes(put(told, lang));
    }

    private PictureJson put(List<Event> all, Locale lang) {
        List<SourceText> cited = texts.findBySlugIn(citedBy(all));
        Map<String, SourceText> bySlug = cited.stream().collect(toMap(SourceText::slug, identity()));
        return new PictureJson(
                all.stream()
                        .map(event -> PictureJson.Item.of(event, bySlug, lang))
                        .toList(),
                voicesIn(cited)
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
                actorsIn(all)
                        .map(actor ->
                                new PictureJson.Named(actor.slug(), actor.name().in(lang), null))
                        .toList());
    }

    private static Set<String> citedBy(List<Event> all) {
        return all.stream()
                .flatMap(event -> event.claims().stream())
                .map(Claim::text)
                .collect(toSet());
    }

    /** The shipped texts, and of those that teachers added the ones that speak of what is told. */
    private Stream<SourceText> voicesIn(List<SourceText> cited) {
        return Stream.concat(texts.findAll().stream(), cited.stream().filter(text -> !text.isShipped()));
    }

    /** The shipped actors, and of those whom teachers added the ones that take part in what is told. */
    private Stream<Actor> actorsIn(List<Event> all) {
        Stream<Actor> added =
                all.stream().flatMap(event -> event.actors().stream()).filter(Actor::isOwn);
        return Stream.concat(actors.findShipped().stream(), added).distinct();
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

package org.cronosur.exchange;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Locale;
import org.cronosur.curation.EventSets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The event sets in formats that other programs read. */
@RestController
@RequestMapping("/api/sets")
@Tag(name = "sets")
@Transactional(readOnly = true)
class ExportsController {

    private static final String LANGUAGE = "es or en";

    private final EventSets sets;
    private final Deliveries deliveries;
    private final Clock clock;

    ExportsController(EventSets sets, Deliveries deliveries, Clock clock) {
        this.sets = sets;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @GetMapping(path = "/{slug}.csv", produces = "text/csv;charset=UTF-8")
    @Operation(summary = "One set as a table for a spreadsheet")
    ResponseEntity<String> csv(@PathVariable String slug) {
        return file(slug + ".csv", SetAsCsv.write(delivery(slug)));
    }

    @GetMapping(path = "/{slug}.geojson", produces = "application/geo+json")
    @Operation(summary = "One set for a map")
    SetAsGeoJson.Collection geoJson(@PathVariable String slug) {
        return SetAsGeoJson.write(delivery(slug));
    }

    @GetMapping(path = "/{slug}.timelinejs.json", produces = "application/json")
    @Operation(summary = "One set for TimelineJS")
    SetAsTimelineJs.Timeline timelineJs(
            @PathVariable String slug,
            @Parameter(description = LANGUAGE) @RequestParam(defaultValue = "es") Locale lang) {
        return SetAsTimelineJs.write(delivery(slug), lang);
    }

    @GetMapping(path = "/{slug}.timelinejs.csv", produces = "text/csv;charset=UTF-8")
    @Operation(summary = "One set as the spreadsheet that TimelineJS reads")
    ResponseEntity<String> timelineSheet(
            @PathVariable String slug,
            @Parameter(description = LANGUAGE) @RequestParam(defaultValue = "es") Locale lang) {
        return file(slug + ".timelinejs.csv", SetAsTimelineSheet.write(delivery(slug), lang));
    }

    @GetMapping(path = "/{slug}.html", produces = "text/html;charset=UTF-8")
    @Operation(summary = "One set as a sheet to print")
    ResponseEntity<String> handout(
            @PathVariable String slug,
            @Parameter(description = LANGUAGE) @RequestParam(defaultValue = "es") Locale lang) {
        return file(slug + ".html", SetAsHandout.write(delivery(slug), lang));
    }

    @GetMapping(path = "/{slug}.ics", produces = "text/calendar;charset=UTF-8")
    @Operation(summary = "One set for a calendar")
    ResponseEntity<String> calendar(
            @PathVariable String slug,
            @Parameter(description = LANGUAGE) @RequestParam(defaultValue = "es") Locale lang) {
        return file(slug + ".ics", SetAsCalendar.write(delivery(slug), lang, clock.instant()));
    }

    private static ResponseEntity<String> file(String name, String content) {
        ContentDisposition disposition =
                ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }

    private Delivery delivery(String slug) {
        return sets.findBySlug(slug)
                .map(deliveries::of)
                .orElseThrow(() -> new ErrorResponseException(HttpStatus.NOT_FOUND));
    }
}

package org.cronosur.exchange;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cronosur.catalogue.EventAccount;
import org.cronosur.catalogue.EventAccounts;
import org.cronosur.curation.EventSet;
import org.cronosur.curation.EventSets;
import org.cronosur.curation.Step;
import org.cronosur.exchange.Delivery.Item;
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
    private final EventAccounts accounts;
    private final Clock clock;

    ExportsController(EventSets sets, EventAccounts accounts, Clock clock) {
        this.sets = sets;
        this.accounts = accounts;
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
        EventSet set = sets.findBySlug(slug).orElseThrow(() -> new ErrorResponseException(HttpStatus.NOT_FOUND));
        List<Step> steps = set.steps();
        return new Delivery(
                set,
                IntStream.range(0, steps.size())
                        .mapToObj(index -> item(index + 1, steps.get(index)))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private Optional<Item> item(int number, Step step) {
        Optional<EventAccount> account = accounts.of(step.event());
        return account.map(found -> new Item(number, step, found));
    }
}

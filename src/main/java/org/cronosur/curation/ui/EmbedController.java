package org.cronosur.curation.ui;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Year;
import java.util.Locale;
import java.util.Set;
import org.cronosur.catalogue.Audience;
import org.cronosur.curation.Lessons;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * A lesson to be shown inside a page of somebody else's. Browsers withhold cookies there, so it is a plain page that needs
 * no session.
 */
@RestController
class EmbedController {

    private static final Set<String> LANGUAGES = Set.of("es", "en", "pt");
    private static final Locale DEFAULT = Locale.of("es");
    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Lessons lessons;
    private final Audience audience;
    private final Clock clock;

    EmbedController(Lessons lessons, Audience audience, Clock clock) {
        this.lessons = lessons;
        this.audience = audience;
        this.clock = clock;
    }

    /** @param lang "es", "en" or "pt"; without it, or with any other, the browser's language counts */
    @GetMapping("/embed/{slug}")
    ResponseEntity<String> page(
            @PathVariable String slug, @RequestParam(required = false) @Nullable Locale lang, Locale browser) {
        Locale locale = lang != null && isSpoken(lang) ? lang : isSpoken(browser) ? browser : DEFAULT;
        return lessons.of(slug)
                .map(lesson ->
                        answer(HttpStatus.OK, new EmbedPage(lesson, locale, audience.level()).html(Year.now(clock))))
                .orElseGet(() -> answer(HttpStatus.NOT_FOUND, EmbedPage.missing(locale)));
    }

    private static boolean isSpoken(Locale locale) {
        return LANGUAGES.contains(locale.getLanguage());
    }

    private static ResponseEntity<String> answer(HttpStatus status, String html) {
        return ResponseEntity.status(status)
                .contentType(PAGE)
                .cacheControl(CacheControl.maxAge(Duration.ZERO).mustRevalidate())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                // A strong one would forbid the server to compress.
                .eTag("W/\"" + DigestUtils.md5DigestAsHex(html.getBytes(StandardCharsets.UTF_8)) + "\"")
                .body(html);
    }
}

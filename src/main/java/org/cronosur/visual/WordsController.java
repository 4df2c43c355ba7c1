package org.cronosur.visual;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.cronosur.language.Words;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives the elements of frontend/ their words, from the same translation files as every other text. */
@RestController
@RequestMapping("/api/pictures")
@Hidden
class WordsController {

    private final Map<Locale, SortedMap<String, String>> words = new ConcurrentHashMap<>();

    /** The words of timeline, map, board and answers on the map by key; Spanish for a language that the program does not speak. */
    @GetMapping("/words")
    SortedMap<String, String> words(@RequestParam(defaultValue = "es") Locale lang) {
        return words.computeIfAbsent(Words.spokenWith(lang), WordsController::read);
    }

    private static SortedMap<String, String> read(Locale language) {
        ResourceBundle bundle = Words.in(language);
        SortedMap<String, String> found = new TreeMap<>();
        bundle.keySet().stream()
                .filter(key ->
                        Stream.of("timeline.", "map.", "board.", "where.").anyMatch(key::startsWith))
                .forEach(key -> found.put(key, bundle.getString(key)));
        return found;
    }
}

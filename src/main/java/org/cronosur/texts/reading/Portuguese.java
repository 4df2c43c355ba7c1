package org.cronosur.texts.reading;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Turns what is written of time in Portuguese into Spanish, word by word. Texts are read in Spanish and English only; a
 * date in a field or in a cell of a table may be written by anybody.
 */
final class Portuguese {

    private static final Map<String, String> SPANISH = Map.ofEntries(
            Map.entry("por volta de", "hacia"),
            Map.entry("depois de", "después de"),
            Map.entry("depois do", "después de"),
            Map.entry("a partir do", "a partir de"),
            Map.entry("dos anos", "de los años"),
            Map.entry("nos anos", "en los años"),
            Map.entry("os anos", "los años"),
            Map.entry("anos", "años"),
            Map.entry("do ano", "del año"),
            Map.entry("no ano", "en el año"),
            Map.entry("ano", "año"),
            Map.entry("até", "hasta"),
            Map.entry("início", "inicio"),
            Map.entry("começo", "comienzo"),
            Map.entry("começos", "comienzos"),
            Map.entry("fim", "fin"),
            Map.entry("fins", "fines"),
            Map.entry("meados", "mediados"),
            Map.entry("talvez", "tal vez"),
            Map.entry("provavelmente", "probablemente"),
            Map.entry("possivelmente", "posiblemente"),
            Map.entry("século", "siglo"),
            Map.entry("verão", "verano"),
            Map.entry("outono", "otoño"),
            Map.entry("inverno", "invierno"),
            Map.entry("vinte", "veinte"),
            Map.entry("trinta", "treinta"),
            Map.entry("quarenta", "cuarenta"),
            Map.entry("cinquenta", "cincuenta"),
            Map.entry("sessenta", "sesenta"),
            Map.entry("oitenta", "ochenta"),
            Map.entry("janeiro", "enero"),
            Map.entry("fevereiro", "febrero"),
            Map.entry("março", "marzo"),
            Map.entry("maio", "mayo"),
            Map.entry("junho", "junio"),
            Map.entry("julho", "julio"),
            Map.entry("setembro", "septiembre"),
            Map.entry("outubro", "octubre"),
            Map.entry("novembro", "noviembre"),
            Map.entry("dezembro", "diciembre"));

    /** What is longer is looked for before what is a piece of it. */
    private static final Pattern ANY = SPANISH.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(collectingAndThen(joining("|", "(?iuU)\\b(?:", ")\\b"), Pattern::compile));

    private Portuguese() {}

    /** The same words where they are not Portuguese. */
    static String inSpanish(String words) {
        return ANY.matcher(words)
                .replaceAll(word -> SPANISH.getOrDefault(word.group().toLowerCase(Locale.ROOT), word.group()));
    }
}

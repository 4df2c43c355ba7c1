package org.cronosur.quiz.making;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.regex.Pattern;
import org.cronosur.language.Bilingual;

/** A title with somebody's name cut out. */
record Headline(Bilingual words, Bilingual name) {

    /** The title of an event without this one; empty where either language does not name her. */
    static Optional<Headline> without(Who who, Subject subject) {
        Pattern name = Pattern.compile(who.forms().stream()
                .filter(form -> form.length() > 2)
                .map(Pattern::quote)
                .collect(joining("|", "(?<![\\p{L}\\p{N}])(?:(?:", ")(?:\\s+(?=\\p{Lu}))?)+(?![\\p{L}\\p{N}])")));
        return cut(subject.title().es(), name, who)
                .flatMap(es -> cut(subject.title().en(), name, who)
                        .map(en -> new Headline(
                                new Bilingual(es.rest(), en.rest()), new Bilingual(es.found(), en.found()))));
    }

    private record Cut(String rest, String found) {}

    private static Optional<Cut> cut(String title, Pattern name, Who who) {
        return name.matcher(title)
                .results()
                .findFirst()
                .map(found -> new Cut(
                        name.matcher(title).replaceAll(match -> match.group().endsWith(" ") ? "… " : "…"),
                        found.group().strip()))
                .filter(cut -> !who.isNamedIn(Folding.fold(cut.rest())));
    }
}

package org.cronosur.texts.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the persons and organisations of a sentence: known ones by their names, new ones by their capitals. */
final class Actors {

    private static final int LONGEST_NAME = 8;

    /** May stand inside a name: "Haya de la Torre". */
    private static final Set<String> LINKS = Set.of(
            "de", "del", "la", "las", "los", "y", "of", "the", "for", "and", "da", "do", "dos", "e", "para", "von",
            "van");

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,}(?:-\\p{Lu}+)?s?|\\p{Lu}{2,}-\\p{L}+");

    /** Capitalised without being names. */
    private static final Set<String> NO_NAMES = Set.of(
            "el",
            "la",
            "los",
            "las",
            "en",
            "un",
            "una",
            "the",
            "in",
            "on",
            "at",
            "a",
            "an",
            "it",
            "he",
            "she",
            "they",
            "we",
            "this",
            "that",
            "these",
            "when",
            "while",
            "after",
            "before",
            "but",
            "and",
            "by",
            "for",
            "from",
            "since",
            "until",
            "during",
            "between",
            "desde",
            "hasta",
            "durante",
            "entre",
            "tras",
            "según",
            "cuando",
            "mientras",
            "pero",
            "y",
            "por",
            "para",
            "con",
            "se",
            "su",
            "sus",
            "ese",
            "esa",
            "esos",
            "este",
            "esta",
            "al",
            "del",
            "de",
            "world",
            "war",
            "first",
            "second",
            "primera",
            "segunda",
            "guerra",
            "mundial",
            "moreover",
            "however",
            "dr",
            "sr",
            "mr",
            "decreto",
            "ley",
            "resolución",
            "convenio",
            "adenda",
            "artículo",
            "rendición",
            "decree",
            "law",
            "resolution",
            "article",
            "covid",
            "latin",
            "américa",
            "gran",
            "great",
            "dirty",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "i",
            "ii");

    private final Map<String, KnownName> known = new HashMap<>();

    private final NameIndex index = new NameIndex();

    Actors(List<KnownName> names) {
        for (KnownName name : names) {
            name.written().forEach(written -> add(written, name));
            add(name.name(), name);
        }
    }

    private void add(String written, KnownName name) {
        known.putIfAbsent(Folded.of(written), name);
        index.add(written);
    }

    List<Actor> in(String sentence, Geography.Found geography) {
        Words words = Words.of(sentence);
        Map<String, Actor> actors = new LinkedHashMap<>();
        for (int at = 0; at < words.size(); at++) {
            at = Math.max(at, actor(words, at, geography, actors));
        }
        return List.copyOf(actors.values());
    }

    /** The last word of the name that begins here; -1 if none does. */
    private int actor(Words words, int at, Geography.Found geography, Map<String, Actor> actors) {
        int knownUntil = knownActor(words, at, actors);
        if (knownUntil >= 0 || !words.isCapital(at) || geography.takes(words.start(at), words.end(at))) {
            return knownUntil;
        }
        int last = lastOfRun(words, at);
        String name = words.phrase(at, last);
        boolean several = capitals(words, at, last) > 1 && !isNoName(words.word(at)) && !isShouted(words);
        if (several || (!isShouted(words) && ACRONYM.matcher(name).matches())) {
            actors.putIfAbsent(Folded.of(name), new Actor(name, null));
            return last;
        }
        return -1;
    }

    private int knownActor(Words words, int at, Map<String, Actor> actors) {
        for (int last = index.last(words, at); last >= at; last--) {
            KnownName name = words.isCapital(at) ? known.get(Folded.of(words.phrase(at, last))) : null;
            if (name != null) {
                actors.putIfAbsent(name.id(), new Actor(name.name(), name.id()));
                return last;
            }
        }
        return -1;
    }

    private static int lastOfRun(Words words, int first) {
        int last = first;
        int next = first + 1;
        while (next < words.size() && words.adjoins(next) && next - first < LONGEST_NAME) {
            if (words.isCapital(next)) {
                last = next;
            } else if (!LINKS.contains(words.word(next))) {
                break;
            }
            next++;
        }
        return last;
    }

    private static long capitals(Words words, int first, int last) {
        List<Integer> capitals = new ArrayList<>();
        for (int at = first; at <= last; at++) {
            if (words.isCapital(at)) {
                capitals.add(at);
            }
        }
        return capitals.size();
    }

    /** In a line of capitals they say nothing. */
    private static boolean isShouted(Words words) {
        return words.text().chars().noneMatch(Character::isLowerCase);
    }

    private static boolean isNoName(String word) {
        return NO_NAMES.contains(word.toLowerCase(Locale.ROOT));
    }
}

package org.cronosur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The three languages say the same things, and the code asks for nothing that they do not say. */
class TranslationsTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");

    private static final WordFile PAGES = read("vaadin-i18n/translations_es.properties");
    private static final WordFile PROBLEMS = read("problems.properties");

    private static final List<WordFile> FILES = List.of(
            PAGES,
            read("vaadin-i18n/translations_en.properties"),
            read("vaadin-i18n/translations_pt.properties"),
            PROBLEMS,
            read("problems_en.properties"),
            read("problems_pt.properties"));

    /** What is filled in, as {@code {0}} or {@code {0,number}}. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");

    /** A part of a sentence that can be pressed. */
    private static final Pattern PRESSABLE = Pattern.compile("\\[[^]]+]");

    /** These are filled in by the browser, which knows no quotes. */
    private static final Pattern OF_PICTURES = Pattern.compile("(board|timeline|map)\\..*");

    /** A literal of Java or TypeScript that has the form of a key, or of its beginning; no file, no data of a browser's event. */
    private static final Pattern LITERAL = Pattern.compile(
            "[\"'`](?!event\\.(?:detail|target|key)\\b)([a-z]+\\.(?!css\\b|json\\b|svg\\b)(?:[a-zA-Z0-9_-]+\\.)*[a-zA-Z0-9_-]*)(?:[\"'`]|\\$\\{)");

    @ParameterizedTest
    @FieldSource("FILES")
    void noKeyIsThereTwice(WordFile file) {
        assertThat(file.repeated()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void everyKeyOfOneLanguageIsInTheOthers(WordFile file) {
        Set<String> original = originalOf(file).words().keySet();

        assertThat(without(original, file.words().keySet())).as("missing").isEmpty();
        assertThat(without(file.words().keySet(), original)).as("too many").isEmpty();
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void nothingIsLeftUnsaid(WordFile file) {
        assertThat(file.words())
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank().isEqualTo(text.strip()));
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void everyLanguageHasTheSamePlaces(WordFile file) {
        assertThat(places(file)).isEqualTo(places(originalOf(file)));
    }

    /** The words of the board are one sentence whose parts can be pressed. */
    @ParameterizedTest
    @FieldSource("FILES")
    void everyLanguageHasAsManyWordsToPress(WordFile file) {
        assertThat(pressable(file)).isEqualTo(pressable(originalOf(file)));
    }

    /** Where Java fills something in, a lone apostrophe swallows what follows; where it does not, a double one is shown. */
    @ParameterizedTest
    @FieldSource("FILES")
    void apostrophesAreDoubledWhereJavaFillsSomethingIn(WordFile file) {
        assertThat(file.words()).allSatisfy((key, text) -> {
            boolean filled = PLACEHOLDER.matcher(text).find()
                    && !OF_PICTURES.matcher(key).matches();
            if (filled) {
                assertThat(text.replace("''", "")).as(key).doesNotContain("'");
                assertThat(new MessageFormat(text).toPattern()).as(key).isNotBlank();
            } else {
                assertThat(text).as(key).doesNotContain("''");
            }
        });
    }

    /** As far as can be told: literals in the code that begin as keys do. */
    @Test
    void everyKeyThatTheCodeNamesIsThere() throws IOException {
        Set<String> keys = PAGES.words().keySet();
        Set<String> roots = keys.stream().map(TranslationsTest::root).collect(Collectors.toSet());

        assertThat(literals())
                .filteredOn(literal -> roots.contains(root(literal)))
                .filteredOn(literal -> keys.stream().noneMatch(key -> key.equals(literal) || begins(key, literal)))
                .isEmpty();
    }

    /** As far as can be told: the key itself, or a beginning of it, is a literal somewhere. */
    @Test
    void nothingIsSaidThatNobodyAsksFor() throws IOException {
        Set<String> literals = literals();

        assertThat(PAGES.words().keySet())
                .filteredOn(key -> literals.stream().noneMatch(literal -> literal.equals(key) || begins(key, literal)))
                .isEmpty();
    }

    private static WordFile read(String file) {
        return WordFile.read(RESOURCES.resolve(file));
    }

    private static WordFile originalOf(WordFile file) {
        return file.name().startsWith("problems") ? PROBLEMS : PAGES;
    }

    private static Set<String> without(Set<String> keys, Set<String> others) {
        Set<String> rest = new TreeSet<>(keys);
        rest.removeAll(others);
        return rest;
    }

    private static Map<String, SortedSet<String>> places(WordFile file) {
        SortedMap<String, SortedSet<String>> places = new TreeMap<>();
        file.words()
                .forEach((key, text) -> places.put(
                        key,
                        PLACEHOLDER
                                .matcher(text)
                                .results()
                                .map(found -> found.group(1))
                                .collect(Collectors.toCollection(TreeSet::new))));
        return places;
    }

    private static Map<String, Long> pressable(WordFile file) {
        SortedMap<String, Long> pressable = new TreeMap<>();
        file.words()
                .forEach((key, text) ->
                        pressable.put(key, PRESSABLE.matcher(text).results().count()));
        return pressable;
    }

    private static String root(String key) {
        return key.substring(0, key.indexOf('.') + 1);
    }

    /** A beginning ends at a dot: "quiz.order" begins "quiz.order.up", "quiz.or" does not. */
    private static boolean begins(String key, String literal) {
        return key.startsWith(literal.endsWith(".") ? literal : literal + ".");
    }

    private static Set<String> literals() throws IOException {
        Set<String> literals = new TreeSet<>();
        for (Path root : List.of(Path.of("src", "main", "java"), Path.of("frontend"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(TranslationsTest::isCode).toList()) {
                    LITERAL.matcher(Files.readString(file)).results().forEach(found -> literals.add(found.group(1)));
                }
            }
        }
        return literals;
    }

    private static boolean isCode(Path file) {
        String path = file.toString();
        return path.endsWith(".java")
                || path.endsWith(".ts") && !path.endsWith(".test.ts") && !path.contains("generated");
    }
}

package org.cronosur.quiz.making;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cronosur.language.Bilingual;
import org.cronosur.time.HistoricalDate;

/** The sentences of generated questions, said in both languages of the content. */
final class Sayings {

    private static final Locale ES = Locale.of("es");
    private static final Locale EN = Locale.ENGLISH;
    private static final ResourceBundle SPANISH = bundle(Locale.ROOT);
    private static final ResourceBundle ENGLISH = bundle(EN);

    private Sayings() {}

    private static ResourceBundle bundle(Locale locale) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle(Sayings.class.getPackageName() + ".sayings", locale, control);
    }

    /** A sentence with its blanks filled in. */
    static Bilingual say(String key, Bilingual... blanks) {
        return new Bilingual(
                format(SPANISH, key, ES, Stream.of(blanks).map(Bilingual::es)),
                format(ENGLISH, key, EN, Stream.of(blanks).map(Bilingual::en)));
    }

    private static String format(ResourceBundle bundle, String key, Locale locale, Stream<String> blanks) {
        String sentence = bundle.getString(key);
        List<String> filled = blanks.toList();
        return new MessageFormat(sentence, locale)
                .format(IntStream.range(0, filled.size())
                        .mapToObj(number -> isQuoted(sentence, number) ? inner(filled.get(number)) : filled.get(number))
                        .toArray());
    }

    private static boolean isQuoted(String sentence, int blank) {
        return sentence.contains("«{" + blank + "}»") || sentence.contains("“{" + blank + "}”");
    }

    /** Quotes within quotes: the inner ones of either language. */
    private static String inner(String words) {
        return words.replace('“', '‘').replace('”', '’').replace('«', '“').replace('»', '”');
    }

    /** Something that is written alike in both languages. */
    static Bilingual same(String words) {
        return new Bilingual(words, words);
    }

    static Bilingual date(HistoricalDate date) {
        return new Bilingual(date.inWords(ES), date.inWords(EN));
    }

    /** The name of a country by its ISO 3166-1 code. */
    static Bilingual country(String code) {
        Locale country = Locale.of("", code);
        return new Bilingual(country.getDisplayCountry(ES), country.getDisplayCountry(EN));
    }
}

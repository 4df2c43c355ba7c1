package org.cronosur.quiz.making;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cronosur.language.Bilingual;

/** Words that would give an answer away. */
final class Giveaways {

    /** What stands in the place of a masked word. */
    static final String GAP = "…";

    /** What masking "2001–2002" leaves. */
    private static final Pattern GAPS = Pattern.compile(GAP + "[–-]" + GAP);

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[5-9]|20)\\d{2}(?![\\d.,]\\d|\\d)");

    /** Words for a stretch of years that a mask of figures would not reach. */
    private static final Pattern STRETCH = Pattern.compile(
            " (siglo|century|decada|decadas|decade|decades|anos (veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)"
                    + "|(nineteen )?(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)) ");

    /** Beginnings of the words for a country and its people, folded, in both languages. */
    private static final Map<String, List<String>> COUNTRIES = Map.ofEntries(
            Map.entry("AR", List.of("argentin", "buenos aires", "porten")),
            Map.entry("BO", List.of("bolivia", "la paz", "el alto", "cochabamba", "potosi")),
            Map.entry("BR", List.of("brasil", "brazil")),
            Map.entry("CL", List.of("chile")),
            Map.entry("CO", List.of("colombia")),
            Map.entry("CR", List.of("costa ric", "costarric")),
            Map.entry("CU", List.of("cuba")),
            Map.entry("DO", List.of("dominican")),
            Map.entry("EC", List.of("ecuador", "ecuator")),
            Map.entry("GT", List.of("guatemal")),
            Map.entry("MX", List.of("mexic")),
            Map.entry(
                    "PE",
                    List.of(
                            "peru",
                            "lima",
                            "ayacucho",
                            "junin",
                            "mantaro",
                            "huallaga",
                            "arequipa",
                            "cayara",
                            "ashaninka",
                            "tarata",
                            "perene",
                            "chuschi",
                            "surquillo",
                            "miraflores")),
            Map.entry("PY", List.of("paragua")),
            Map.entry("SV", List.of("salvador")),
            Map.entry("UY", List.of("urugua", "montevideo")),
            Map.entry("VE", List.of("venez", "caracas")));

    private Giveaways() {}

    /** The words without any year. */
    static Bilingual withoutYears(Bilingual words) {
        return new Bilingual(withoutYears(words.es()), withoutYears(words.en()));
    }

    private static String withoutYears(String words) {
        return GAPS.matcher(YEAR.matcher(words).replaceAll(GAP)).replaceAll(GAP);
    }

    /** The name of a text without the part that dates it: "Perón, visto en 1948" becomes "Perón". */
    static Bilingual undated(Bilingual name) {
        return new Bilingual(undated(name.es()), undated(name.en()));
    }

    private static String undated(String name) {
        int comma = name.lastIndexOf(',');
        return comma > 0 && YEAR.matcher(name.substring(comma)).find() ? name.substring(0, comma) : name;
    }

    /** Whether words still tell a time once their years are masked. */
    static boolean tellTime(Bilingual words) {
        return Stream.of(words.es(), words.en())
                .map(Folding::fold)
                .anyMatch(folded -> STRETCH.matcher(folded).find());
    }

    /** Whether words name a country, its people or one of its places. */
    static boolean tellCountry(Bilingual words, String country) {
        return Stream.of(words.es(), words.en()).map(Folding::fold).anyMatch(folded -> areCountryIn(folded, country));
    }

    /** The same of folded words. */
    static boolean areCountryIn(String folded, String country) {
        return COUNTRIES.getOrDefault(country, List.of()).stream()
                .anyMatch(beginning -> folded.contains(" " + beginning));
    }
}

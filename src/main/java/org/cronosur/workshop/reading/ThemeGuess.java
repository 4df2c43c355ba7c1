package org.cronosur.workshop.reading;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Proposes what a sentence is about, by words that leave little doubt. A teacher sees the proposal and changes it. */
final class ThemeGuess {

    /** The slugs of themes by the beginnings of words, folded; what says more comes first. */
    private static final Map<String, Pattern> SIGNS = signs(
            "coup", "golpe de estado|golpe militar|golpista|derroc|coup|overthr|putsch|oust",
            "election", "elecci|electoral|comicios|urnas|plebiscit|referend|election|ballot|elected|vote[ds]?\\b",
            "insurgency", "guerrill|insurgen|sendero|subversi|lucha armada|shining path|armed struggle",
            "revolution", "revoluci|revolution",
            "labour", "huelga|sindica|obrer|gremi|strike|trade union|labou?r|worker",
            "protest", "protest|manifestaci|marcha\\b|revuelta|levantamiento|rebeli|uprising|demonstrat|riot",
            "human-rights", "derechos humanos|desaparecid|human rights|disappear",
            "repression", "represi|tortur|presos politicos|repress|crackdown",
            "political-violence", "masacre|matanza|asesin|atentado|bomba|massacre|killed|murder|bomb|assassinat",
            "anti-corruption", "corrupci|corruption",
            "treaty", "tratado|acuerdo|convenio|convencion|pacto|treaty|agreement|accord|pact\\b|convention",
            "crisis", "crisis|recesi|inflaci|devalua|depresi|recession|inflation|slump",
            "neoliberalism", "neoliberal|privatiz",
            "trade", "comercio|exporta|importaci|trade|export|imports\\b",
            "industry", "industri|fabrica|planta\\b|factory",
            "drug-trade", "narco|cocain|drug",
            "justice", "tribunal|juicio|condena|captur|detenid|arrest|trial|sentenc|captur",
            "law", "constituci|decreto|ley\\b|constitution|decree|law\\b|\\bact\\b",
            "armed-forces", "ejercito|fuerzas armadas|militar|army|military|armed forces",
            "government", "presiden|ministr|gobierno|gabinete|government|cabinet");

    private ThemeGuess() {}

    private static Map<String, Pattern> signs(String... pairs) {
        Map<String, Pattern> signs = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            signs.put(pairs[at], Pattern.compile("\\b(?:" + pairs[at + 1] + ")"));
        }
        return signs;
    }

    /** The slug of a theme; empty where no word gives a sign. */
    static Optional<String> of(String sentence) {
        String folded = Normalizer.normalize(sentence, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return SIGNS.entrySet().stream()
                .filter(sign -> sign.getValue().matcher(folded).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}

package org.cronosur.texts.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.cronosur.texts.reading.Sentences.Slice;
import org.cronosur.time.Precision;

/** Looks for the line at the head of a text that says when it was written. */
final class TitlePage {

    /** How much of a text counts as its head, in characters. */
    private static final int HEAD = 2500;

    /** Longest passage that is one of a title page, in characters; a longer one tells something. */
    private static final int LONGEST = 300;

    /** How many words a line that dates the text has beside the date. */
    private static final int MOST_WORDS = 6;

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** What may stand beside the date in small letters: whoever tells a story needs other words. */
    private static final Pattern LITTLE = Pattern.compile(
            "de|del|la|las|los|el|en|y|e|al|of|the|in|on|at|and|by|from|for|general|no|vol|núm|num|nº|pp|págs?");

    private static final Pattern PUBLISHED = Pattern.compile(
            "(?iu)^\\W*(?:first |primera )?(?:publicad[oa]|publicación|escrit[oa]|fechad[oa]|fecha|dad[oa] en|leíd[oa]"
                    + "|pronunciad[oa]|edición|published|publication|written|dated|date|issued|posted|delivered|edition)\\b");

    /** "The coup of 1930": what the line is about, not when it was written. */
    private static final Pattern TOLD_OF =
            Pattern.compile("(?iu)\\b(?:del?|de la|en|of|in|on|since|desde|hacia|about)\\s+$");

    private static final Pattern STARTS_TOLD = Pattern.compile("(?ius)^(?:el|los|the|en|in|on)\\s.*");

    private final List<Passage> passages;
    private final Language language;

    TitlePage(List<Passage> passages, Language language) {
        this.passages = passages;
        this.language = language;
    }

    /**
     * The most precise of the dates that stand almost alone. Where two of them differ, as in a chronicle, none is taken: the
     * date of a story is not that of its text.
     */
    Optional<Imprint> imprint() {
        List<Imprint> found = new ArrayList<>();
        int seen = 0;
        for (Passage passage : passages) {
            if (seen > HEAD) {
                break;
            }
            seen += passage.text().length();
            if (passage.text().length() <= LONGEST) {
                find(passage, found);
            }
        }
        Optional<Imprint> best = found.stream()
                .min(Comparator.comparingInt(imprint -> precision(imprint.date().precision())));
        return best.filter(imprint -> isTheOnlyOne(imprint, found));
    }

    private static boolean isTheOnlyOne(Imprint best, List<Imprint> found) {
        return found.stream()
                .map(Imprint::date)
                .filter(date ->
                        precision(date.precision()) == precision(best.date().precision()))
                .allMatch(best.date()::equals);
    }

    /** An interval of days says the month. */
    private static int precision(Precision precision) {
        return precision == Precision.INTERVAL ? Precision.MONTH.ordinal() : precision.ordinal();
    }

    private void find(Passage passage, List<Imprint> found) {
        String text = Reader.clean(passage.text());
        for (Slice slice : Sentences.of(text, language)) {
            String sentence = text.substring(slice.start(), slice.end());
            List<Expression> dates = DateExpressions.in(sentence, language);
            if (dates.size() == 1 && !Apparatus.isCitation(sentence)) {
                int line = passage.lineAt(slice.start() + dates.getFirst().start());
                Resolution date = new Chronicle(Optional.empty())
                        .resolve(dates.getFirst(), new Chronicle.Context(0, 0, line, List.of(), Optional.empty()));
                if (dates(date) && says(sentence, dates.getFirst(), date.date().precision())) {
                    found.add(new Imprint(date.date(), line));
                }
            }
        }
    }

    private static boolean dates(Resolution date) {
        boolean stated = date.basis() == Basis.STATED || date.basis() == Basis.TWO_WAYS;
        return stated && date.date().latest().isPresent() && date.date().precision() != Precision.CENTURY;
    }

    /** Whether the words around a date say that it is that of the text. A bare year needs more than a name beside it. */
    private static boolean says(String sentence, Expression date, Precision precision) {
        String before = sentence.substring(0, date.start());
        String around = before + " " + sentence.substring(date.end());
        List<String> words =
                WORD.matcher(around).results().map(MatchResult::group).toList();
        if (words.size() > MOST_WORDS) {
            return false;
        }
        if (PUBLISHED.matcher(sentence).find()) {
            return true;
        }
        boolean apart = words.isEmpty() || before.strip().endsWith(",");
        boolean tellsOf = TOLD_OF.matcher(before).find()
                || (!apart
                        && STARTS_TOLD.matcher(sentence.substring(date.start())).matches());
        boolean names = words.stream()
                .allMatch(word -> Character.isUpperCase(word.charAt(0))
                        || LITTLE.matcher(word).matches());
        boolean bare = precision == Precision.YEAR || precision == Precision.DECADE;
        return names && !tellsOf && (!bare || words.isEmpty());
    }
}

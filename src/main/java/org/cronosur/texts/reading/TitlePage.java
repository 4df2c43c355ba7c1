package org.cronosur.texts.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cronosur.texts.reading.Sentences.Slice;
import org.cronosur.time.Precision;

/** Looks for the line at the head of a text that says when it was written. */
final class TitlePage {

    /** How much of a text counts as its head, in characters. */
    private static final int HEAD = 2500;

    /** How many words a line that dates the text has beside the date. */
    private static final int MOST_WORDS = 6;

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    private final List<Passage> passages;
    private final Language language;

    TitlePage(List<Passage> passages, Language language) {
        this.passages = passages;
        this.language = language;
    }

    /** The most precise of the dates that stand almost alone; the first of equal ones. */
    Optional<Imprint> imprint() {
        List<Imprint> found = new ArrayList<>();
        int seen = 0;
        for (Passage passage : passages) {
            if (seen > HEAD) {
                break;
            }
            seen += passage.text().length();
            find(passage, found);
        }
        return found.stream()
                .min(Comparator.comparingInt(imprint -> precision(imprint.date().precision())));
    }

    private static int precision(Precision precision) {
        return precision == Precision.INTERVAL ? Precision.MONTH.ordinal() : precision.ordinal();
    }

    private void find(Passage passage, List<Imprint> found) {
        String text = Reader.clean(passage.text());
        for (Slice slice : Sentences.of(text, language)) {
            String sentence = text.substring(slice.start(), slice.end());
            List<Expression> dates = DateExpressions.in(sentence, language);
            if (dates.size() == 1 && isAlone(sentence, dates.getFirst()) && !Apparatus.isCitation(sentence)) {
                int line = passage.lineAt(slice.start() + dates.getFirst().start());
                Resolution date = new Chronicle(Optional.empty())
                        .resolve(dates.getFirst(), new Chronicle.Context(0, 0, line, List.of(), Optional.empty()));
                boolean stated = date.basis() == Basis.STATED || date.basis() == Basis.TWO_WAYS;
                if (stated && date.date().latest().isPresent() && date.date().precision() != Precision.CENTURY) {
                    found.add(new Imprint(date.date(), line));
                }
            }
        }
    }

    private static boolean isAlone(String sentence, Expression date) {
        String rest = sentence.substring(0, date.start()) + " " + sentence.substring(date.end());
        return WORD.matcher(rest).results().count() <= MOST_WORDS;
    }
}

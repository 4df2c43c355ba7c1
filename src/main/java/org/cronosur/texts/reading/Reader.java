package org.cronosur.texts.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.regex.Pattern;
import org.cronosur.texts.reading.Passage.Kind;
import org.cronosur.texts.reading.Sentences.Slice;
import org.cronosur.texts.reading.UnreadableText.Reason;
import org.cronosur.time.HistoricalDate;
import org.cronosur.time.Precision;

/** Reads a text and offers what it dates as events. */
public final class Reader {

    /**
     * Notes, addresses and signs for typesetters; blanked out so that all places in the text stay the same. None may look
     * further than a line: a word of a million letters would be looked through from each of them.
     */
    private static final Pattern NO_PROSE = Pattern.compile(
            "<su[pb]>[^<]{0,9}</su[pb]>|<[^<>]{1,200}>|(?:https?://|www\\.)\\S+|[\\w.+-]{1,64}+@[\\w-]{1,63}+(?:\\.[\\w-]{1,63}+){1,8}"
                    + "|\\b\\p{Lu}{1,12}+/\\S{0,80}/\\S{0,80}|\\b[A-Z]\\.\\d\\d\\.[A-Z]{1,12}\\.\\d+|\\\\(?=[$%&#])");

    private final Geography geography = new Geography(Gazetteer.shipped(), Countries.shipped());
    private final Actors actors;

    /** @param known whom to recognise by name */
    public Reader(List<KnownName> known) {
        this.actors = new Actors(known);
    }

    /**
     * Reads a text that says by itself when it was written, if it does.
     *
     * @throws UnreadableText if it is neither Spanish nor English
     */
    public Reading read(PlainText text) throws UnreadableText {
        return read(text, Optional.empty());
    }

    /**
     * Reads a text.
     *
     * @param written when it was written, if a person knows better
     * @throws UnreadableText if it is neither Spanish nor English
     */
    public Reading read(PlainText text, Optional<HistoricalDate> written) throws UnreadableText {
        return read(
                text, written, Language.of(text.text()).orElseThrow(() -> new UnreadableText(Reason.OTHER_LANGUAGE)));
    }

    /** Reads a text of which the language is known. */
    Reading read(PlainText text, Optional<HistoricalDate> written, Language language) {
        List<Passage> passages = Passages.of(text);
        Optional<Imprint> imprint =
                written.map(date -> new Imprint(date, 0)).or(() -> new TitlePage(passages, language).imprint());
        return read(text, passages, imprint, language, done -> {});
    }

    /**
     * Reads a text of which a person says the language and, perhaps, when it was written. Where she says nothing of that,
     * nothing is taken from the text; a line of its head that says the same is no event.
     *
     * @param progress is told now and then which share of the text is read, 0 to 1
     */
    public Reading read(PlainText text, Optional<HistoricalDate> written, Language language, DoubleConsumer progress) {
        List<Passage> passages = Passages.of(text);
        Optional<Imprint> imprint = written.map(date -> new TitlePage(passages, language)
                .imprint()
                .filter(said -> said.date().equals(date))
                .orElse(new Imprint(date, 0)));
        return read(text, passages, imprint, language, progress);
    }

    private Reading read(
            PlainText text,
            List<Passage> passages,
            Optional<Imprint> imprint,
            Language language,
            DoubleConsumer progress) {
        Pass pass = new Pass(language, imprint, Set.copyOf(geography.countriesIn(clean(text.text()))));
        for (Passage passage : passages) {
            pass.read(passage);
            progress.accept((double) passage.number() / passages.size());
        }
        return new Reading(language, imprint, passages, List.copyOf(pass.candidates));
    }

    /** What the head of a text says of when it was written. */
    public static Optional<Imprint> imprintOf(PlainText text, Language language) {
        return new TitlePage(Passages.of(text), language).imprint();
    }

    /**
     * What words that leave the year out mean in a given one: "el 18 de octubre" in 2020.
     *
     * @return empty if the words are of another kind, or if that year has no such day
     */
    public static Optional<HistoricalDate> inYear(String expression, Language language, int year) {
        return DateExpressions.in(expression, language).stream()
                .findFirst()
                .flatMap(found -> Chronicle.inYear(found.meaning(), year));
    }

    static String clean(String text) {
        return NO_PROSE.matcher(text)
                .replaceAll(match -> " ".repeat(match.group().length()));
    }

    /** A sentence that dates something, and what else it names. */
    private record Told(
            Passage passage,
            String sentence,
            Slice slice,
            List<Expression> dates,
            Geography.Found where,
            List<Actor> who) {}

    /** One going through a text from beginning to end. */
    private final class Pass {

        private final Language language;
        private final Optional<Imprint> imprint;
        private final Set<String> countries;
        private final Chronicle chronicle;
        private final List<Candidate> candidates = new ArrayList<>();
        private Set<String> passageCountries = Set.of();
        private final Set<String> countriesOfPlaces = new HashSet<>();
        private int sentences;

        Pass(Language language, Optional<Imprint> imprint, Set<String> countries) {
            this.language = language;
            this.imprint = imprint;
            this.countries = countries;
            this.chronicle = new Chronicle(imprint);
        }

        void read(Passage passage) {
            if (passage.kind() == Kind.APPARATUS) {
                return;
            }
            String text = clean(passage.text());
            if (passage.kind() == Kind.HEADING) {
                chronicle.beginSection(
                        DateWords.read(text.replaceAll("[#*]", " ")),
                        passage.lines().getFirst());
            }
            passageCountries = geography.countriesIn(text);
            countriesOfPlaces.clear();
            for (Slice slice : Sentences.of(text, language)) {
                sentences++;
                read(passage, text.substring(slice.start(), slice.end()), slice);
            }
        }

        private void read(Passage passage, String sentence, Slice slice) {
            List<Expression> dates = DateExpressions.in(sentence, language);
            if (dates.isEmpty() || Apparatus.isCitation(sentence)) {
                return;
            }
            Geography.Found where = geography.in(sentence, passageCountries, countries);
            where.places().forEach(place -> countriesOfPlaces.add(place.country()));
            Told here = new Told(passage, sentence, slice, dates, where, actors.in(sentence, where));
            Set<String> told = new HashSet<>();
            for (Expression date : dates) {
                if (Apparatus.cites(sentence, date, geography)) {
                    continue;
                }
                Candidate candidate = candidate(here, date);
                if (offers(passage, candidate) && told.add(candidate.date() + "@" + candidate.line())) {
                    candidates.add(candidate);
                }
            }
        }

        private Candidate candidate(Told told, Expression date) {
            Passage passage = told.passage();
            Slice slice = told.slice();
            int line = passage.lineAt(slice.start() + date.start());
            Set<String> countriesHere = told.where().allCountries();
            if (countriesHere.isEmpty() && passageCountries.size() == 1) {
                countriesHere = toldIn(passageCountries);
            }
            Resolution resolution = chronicle.resolve(
                    date,
                    new Chronicle.Context(
                            passage.number(), sentences, line, told.dates(), Hemisphere.of(countriesHere)));
            return new Candidate(
                    passage.number(),
                    line,
                    linesOf(passage, slice),
                    slice.start(),
                    slice.end(),
                    resolution.date(),
                    told.sentence().substring(date.start(), date.end()).strip(),
                    resolution.basis(),
                    resolution.line(),
                    List.copyOf(countriesHere),
                    List.copyOf(told.where().places()),
                    told.who(),
                    Titles.propose(told.sentence(), date));
        }

        /** The only country that a passage names is that of all its sentences, unless the places before lie in another. */
        private Set<String> toldIn(Set<String> named) {
            return named.containsAll(countriesOfPlaces) ? named : Set.of();
        }

        /** A heading with a bare year names a part of the text, and the line that dates the text is no event. */
        private boolean offers(Passage passage, Candidate candidate) {
            Precision precision = candidate.date().precision();
            boolean onTitlePage = imprint.map(Imprint::line)
                    .filter(line -> line == candidate.line())
                    .isPresent();
            boolean bare =
                    precision != Precision.DAY && precision != Precision.MONTH && precision != Precision.INTERVAL;
            boolean imprinted = onTitlePage && precision != Precision.INTERVAL;
            return !imprinted && !(passage.kind() == Kind.HEADING && bare);
        }
    }

    private static List<Integer> linesOf(Passage passage, Slice slice) {
        int first = passage.lineAt(slice.start());
        int last = passage.lineAt(Math.max(slice.start(), slice.end() - 2));
        return passage.lines().stream()
                .filter(line -> line >= first && line <= last)
                .toList();
    }
}

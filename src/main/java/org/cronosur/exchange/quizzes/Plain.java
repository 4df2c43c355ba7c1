package org.cronosur.exchange.quizzes;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cronosur.exchange.quizzes.PlainQuestion.Choose;
import org.cronosur.exchange.quizzes.PlainQuestion.Count;
import org.cronosur.exchange.quizzes.PlainQuestion.Couple;
import org.cronosur.exchange.quizzes.PlainQuestion.Decide;
import org.cronosur.exchange.quizzes.PlainQuestion.Heading;
import org.cronosur.exchange.quizzes.PlainQuestion.Pair;
import org.cronosur.exchange.quizzes.PlainQuestion.Pick;
import org.cronosur.exchange.quizzes.PlainQuestion.Range;
import org.cronosur.exchange.quizzes.PlainQuestion.Sequence;
import org.cronosur.exchange.quizzes.PlainQuestion.Write;
import org.cronosur.language.Bilingual;
import org.cronosur.quiz.Match;
import org.cronosur.quiz.MultipleChoice;
import org.cronosur.quiz.Option;
import org.cronosur.quiz.PlaceOnMap;
import org.cronosur.quiz.PlaceOnTimeline;
import org.cronosur.quiz.PutInOrder;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.ShortText;
import org.cronosur.quiz.SingleChoice;
import org.cronosur.quiz.Statement;
import org.cronosur.quiz.TrueFalse;
import org.cronosur.quiz.WhereTextsDisagree;
import org.cronosur.quiz.WhichText;
import org.cronosur.quiz.WhichYear;
import org.cronosur.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/** Brings questions into the shapes of {@link PlainQuestion}. */
final class Plain {

    static final String EVENT_TAG = "event:";
    static final String TEXT_TAG = "text:";
    static final String DATE_TAG = "date:";

    /** Half the points within so many years: elsewhere a score cannot fall year by year. */
    private static final int YEARS_FOR_HALF = 5;

    private final Locale language;

    private Plain(Locale language) {
        this.language = language;
    }

    /** A block of statements becomes several; a place on the map and a dispute have no shape elsewhere and become none. */
    static List<PlainQuestion> of(Question question, Locale language) {
        return new Plain(language).plain(question);
    }

    private List<PlainQuestion> plain(Question question) {
        return switch (question) {
            case SingleChoice choice -> List.of(new Choose(heading(choice), singles(choice.options()), true));
            case MultipleChoice choices -> List.of(new Choose(heading(choices), several(choices.options()), false));
            case TrueFalse block -> decisions(block);
            case WhichYear year -> List.of(new Count(dated(heading(year), year.date()), ranges(year.date())));
            case PlaceOnTimeline line -> List.of(new Count(dated(heading(line), line.date()), ranges(line.date())));
            case PutInOrder order -> List.of(new Sequence(heading(order), captions(order)));
            case Match match -> List.of(pairs(match));
            case WhichText which -> List.of(new Choose(asking(which), voices(which), true));
            case ShortText words -> List.of(new Write(heading(words), words.accepted()));
            case PlaceOnMap map -> List.of();
            case WhereTextsDisagree dispute -> List.of();
        };
    }

    private String said(@Nullable Bilingual words) {
        return words == null ? "" : words.in(language);
    }

    private Heading heading(Question question) {
        Stream<String> events =
                question.events().stream().filter(not(String::isBlank)).map(event -> EVENT_TAG + event);
        Stream<String> text = Stream.ofNullable(question.text()).map(slug -> TEXT_TAG + slug);
        return new Heading(
                question.id(),
                said(question.prompt()),
                said(question.explanation()),
                Stream.concat(events, text).collect(toList()));
    }

    private static Heading dated(Heading heading, HistoricalDate date) {
        List<String> tags = new ArrayList<>(heading.tags());
        tags.add(DATE_TAG + date);
        return new Heading(heading.id(), heading.prompt(), heading.explanation(), tags);
    }

    private Heading asking(WhichText which) {
        return heading(which).asking(said(which.prompt()) + "\n" + said(which.claim()));
    }

    private List<Pick> singles(List<Option> options) {
        return options.stream()
                .map(option -> pick(option, option.right() ? 1 : 0))
                .toList();
    }

    /** Every right tick brings its part of the points, every wrong one takes its part away. */
    private List<Pick> several(List<Option> options) {
        long right = options.stream().filter(Option::right).count();
        long wrong = options.size() - right;
        return options.stream()
                .map(option -> pick(option, option.right() ? 1.0 / right : -1.0 / wrong))
                .toList();
    }

    private Pick pick(Option option, double share) {
        return new Pick(said(option.text()), share, said(option.because()));
    }

    private List<Pick> voices(WhichText which) {
        return which.voices().stream()
                .map(voice -> new Pick(said(voice.name()), voice.text().equals(which.text()) ? 1 : 0, ""))
                .toList();
    }

    private List<PlainQuestion> decisions(TrueFalse block) {
        Heading heading = heading(block);
        List<Statement> statements = block.statements();
        if (statements.size() == 1) {
            return List.of(decision(heading, statements.getFirst()));
        }
        return IntStream.range(0, statements.size())
                .mapToObj(part -> decision(heading.numbered(part + 1), statements.get(part)))
                .toList();
    }

    private PlainQuestion decision(Heading heading, Statement statement) {
        Heading asking = heading.asking(heading.prompt() + "\n" + said(statement.text()));
        return new Decide(asking, statement.holds(), said(statement.because()));
    }

    private static List<Range> ranges(HistoricalDate date) {
        int first = date.earliest().map(LocalDate::getYear).orElseThrow();
        int last = date.latest().map(LocalDate::getYear).orElseThrow();
        return List.of(new Range(first, last, 1), new Range(first - YEARS_FOR_HALF, last + YEARS_FOR_HALF, 0.5));
    }

    private List<String> captions(PutInOrder order) {
        return order.items().stream().map(item -> said(item.caption())).toList();
    }

    private Pair pairs(Match match) {
        List<Couple> couples = match.pairs().stream()
                .map(pair -> new Couple(said(pair.left()), said(pair.right())))
                .toList();
        List<String> spares =
                match.spares().stream().map(spare -> said(spare.name())).toList();
        return new Pair(heading(match), couples, spares);
    }
}

package org.cronosur.exchange.quizzes;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.cronosur.quiz.Match;
import org.cronosur.quiz.MultipleChoice;
import org.cronosur.quiz.PlaceOnMap;
import org.cronosur.quiz.PlaceOnTimeline;
import org.cronosur.quiz.PutInOrder;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.Quiz;
import org.cronosur.quiz.ShortText;
import org.cronosur.quiz.SingleChoice;
import org.cronosur.quiz.TrueFalse;
import org.cronosur.quiz.WhereTextsDisagree;
import org.cronosur.quiz.WhichText;
import org.cronosur.quiz.WhichYear;
import org.cronosur.time.HistoricalDate;
import org.cronosur.time.Order;

/** The formats in which a quiz leaves the program, each in one language. */
public enum QuizFormat {
    GIFT("gift.txt", "text/plain;charset=UTF-8", QuizFormat::inGift, text(QuizAsGift::write)),
    MOODLE_XML("moodle.xml", "application/xml", QuizFormat::inMoodle, text(QuizAsMoodleXml::write)),
    ANKI("anki.txt", "text/plain;charset=UTF-8", QuizFormat::inTable, text(QuizAsAnki::write)),
    CSV("csv", "text/csv;charset=UTF-8", QuizFormat::inTable, text(QuizAsCsv::write)),
    QTI("qti.zip", "application/zip", QuizFormat::inMoodle, QuizAsQti::write);

    private final String ending;
    private final String mediaType;
    private final Function<Question, Fit> fit;
    private final BiFunction<List<PlainQuestion>, Sheet, byte[]> writer;

    QuizFormat(
            String ending,
            String mediaType,
            Function<Question, Fit> fit,
            BiFunction<List<PlainQuestion>, Sheet, byte[]> writer) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.fit = fit;
        this.writer = writer;
    }

    /** What a file says of the quiz as a whole. */
    record Sheet(String slug, String title, Locale language) {}

    public String fileName(Quiz quiz) {
        return quiz.slug() + "." + ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** What becomes of a question in this format. */
    public Fit fitOf(Question question) {
        return fit.apply(question);
    }

    /** The quiz in this format, without the questions that it {@linkplain Fit#LEFT_OUT has nothing for}. */
    public byte[] write(Quiz quiz, Locale language) {
        List<PlainQuestion> plain = quiz.questions().stream()
                .filter(question -> fitOf(question) != Fit.LEFT_OUT)
                .flatMap(question -> Plain.of(question, language).stream())
                .toList();
        return writer.apply(plain, new Sheet(quiz.slug(), quiz.title().in(language), language));
    }

    private static BiFunction<List<PlainQuestion>, Sheet, byte[]> text(
            BiFunction<List<PlainQuestion>, Sheet, String> writer) {
        return writer.andThen(written -> written.getBytes(StandardCharsets.UTF_8));
    }

    private static Fit inGift(Question question) {
        return switch (question) {
            case SingleChoice _, MultipleChoice _, Match _, ShortText _, WhichYear _ -> Fit.WHOLE;
            case TrueFalse block -> block.statements().size() == 1 ? Fit.WHOLE : Fit.SIMPLER;
            case PlaceOnTimeline _, WhichText _ -> Fit.SIMPLER;
            case PutInOrder _, PlaceOnMap _, WhereTextsDisagree _ -> Fit.LEFT_OUT;
        };
    }

    /** Its question of ordering knows one right order only. */
    private static Fit inMoodle(Question question) {
        return switch (question) {
            case PutInOrder order -> hasOneOrder(order) ? Fit.SIMPLER : Fit.LEFT_OUT;
            default -> inGift(question);
        };
    }

    private static boolean hasOneOrder(PutInOrder order) {
        List<HistoricalDate> dates =
                order.items().stream().map(PutInOrder.Item::date).toList();
        return IntStream.range(1, dates.size())
                .allMatch(later -> dates.get(later - 1).orderTo(dates.get(later)) == Order.BEFORE);
    }

    private static Fit inTable(Question question) {
        return switch (question) {
            case PlaceOnMap _, WhereTextsDisagree _ -> Fit.LEFT_OUT;
            default -> Fit.SIMPLER;
        };
    }
}

package org.cronosur.exchange.quizzes;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
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

/**
 * A quiz in GIFT, the text format of Moodle. Id and tags stand in a comment, where Moodle looks for them too; {@link
 * GiftReader} reads all of it back.
 */
final class QuizAsGift {

    private static final String LINE = "\n";

    private QuizAsGift() {}

    static String write(List<PlainQuestion> questions, QuizFormat.Sheet sheet) {
        String head = "$CATEGORY: " + sheet.title().replace(LINE, " ") + LINE + LINE;
        return questions.stream().map(QuizAsGift::write).collect(joining(LINE, head, ""));
    }

    private static String write(PlainQuestion question) {
        Heading heading = question.heading();
        String answers = answers(question);
        String after = heading.explanation().isEmpty() ? "" : LINE + "####" + escaped(heading.explanation());
        return "// [id:" + heading.id() + "]"
                + heading.tags().stream().map(tag -> " [tag:" + tag + "]").collect(joining())
                + LINE + "::" + escaped(heading.id()) + "::" + escaped(heading.prompt())
                + " {" + answers + after + LINE + "}" + LINE;
    }

    private static String answers(PlainQuestion question) {
        return switch (question) {
            case Choose choose -> lines(choose.options(), option -> pick(option, choose.single()));
            case Decide decide -> decision(decide);
            case Count count -> LINE + "#" + lines(count.ranges(), QuizAsGift::range);
            case Write write -> lines(write.accepted(), word -> "=" + escaped(word));
            case Pair pair ->
                lines(pair.couples(), QuizAsGift::couple) + lines(pair.spares(), spare -> "= -> " + escaped(spare));
            case Sequence sequence -> throw new IllegalArgumentException("GIFT has no order");
        };
    }

    private interface Line<T> {
        String of(T part);
    }

    private static <T> String lines(List<T> parts, Line<T> line) {
        return parts.stream().map(part -> LINE + line.of(part)).collect(joining());
    }

    private static String pick(Pick option, boolean single) {
        String sign = single ? option.share() > 0 ? "=" : "~" : "~%" + percent(option.share()) + "%";
        return sign + plain(option.text()) + told(option.because());
    }

    /** A wrong decision's words come first, a right one's second; here both are the same. */
    private static String decision(Decide decide) {
        String told = decide.because().isEmpty() ? "" : told(decide.because()) + told(decide.because());
        return LINE + (decide.holds() ? "TRUE" : "FALSE") + told;
    }

    private static String range(Range range) {
        String weight = range.share() == 1 ? "" : "%" + percent(range.share()) + "%";
        return "=" + weight + range.from() + ".." + range.to();
    }

    private static String couple(Couple couple) {
        return "=" + escaped(couple.left()) + " -> " + escaped(couple.right());
    }

    private static String told(String because) {
        return because.isEmpty() ? "" : "#" + escaped(because);
    }

    /** With five decimals, as Moodle knows its thirds and sixths, and without those that are zero. */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.5f", share * 100).replaceAll("\\.?0+$", "");
    }

    /** What begins as a weight or a format does is said to be neither. */
    private static String plain(String text) {
        return (text.startsWith("%") || text.startsWith("[") ? "[plain]" : "") + escaped(text);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replaceAll("[~=#{}:]", "\\\\$0")
                .replace("\r\n", LINE)
                .replace(LINE, "\\n");
    }
}

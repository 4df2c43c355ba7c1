package org.cronosur.exchange.quizzes;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.cronosur.exchange.quizzes.PlainQuestion.Choose;
import org.cronosur.exchange.quizzes.PlainQuestion.Count;
import org.cronosur.exchange.quizzes.PlainQuestion.Decide;
import org.cronosur.exchange.quizzes.PlainQuestion.Heading;
import org.cronosur.exchange.quizzes.PlainQuestion.Pair;
import org.cronosur.exchange.quizzes.PlainQuestion.Range;
import org.cronosur.exchange.quizzes.PlainQuestion.Sequence;
import org.cronosur.exchange.quizzes.PlainQuestion.Write;

/** A quiz in the XML of Moodle's question bank. */
final class QuizAsMoodleXml {

    private static final String FORMAT = "format";
    private static final String PLAIN = "plain_text";
    private static final String FULL = "100";
    private static final String NONE = "0";
    private static final String SHUFFLE = "shuffleanswers";
    private static final String ANSWER = "answer";
    private static final String FRACTION = "fraction";

    private QuizAsMoodleXml() {}

    static String write(List<PlainQuestion> questions, QuizFormat.Sheet sheet) {
        return Xml.document(xml -> xml.element("quiz", quiz -> {
            quiz.element("question", category -> category(category, sheet.title()), "type", "category");
            for (PlainQuestion question : questions) {
                quiz.element("question", body -> body(body, question), "type", typeOf(question));
            }
        }));
    }

    private static void category(Xml xml, String title) throws XMLStreamException {
        xml.element("category", category -> text(category, "$course$/top/" + title.replace("/", "//")));
    }

    private static String typeOf(PlainQuestion question) {
        return switch (question) {
            case Choose choose -> "multichoice";
            case Decide decide -> "truefalse";
            case Count count -> "numerical";
            case Write write -> "shortanswer";
            case Pair pair -> "matching";
            case Sequence sequence -> "ordering";
        };
    }

    private static void body(Xml xml, PlainQuestion question) throws XMLStreamException {
        Heading heading = question.heading();
        xml.element("name", name -> text(name, heading.id()));
        formatted(xml, "questiontext", heading.prompt());
        formatted(xml, "generalfeedback", heading.explanation());
        xml.element("defaultgrade", "1").element("penalty", "0").element("hidden", NONE);
        xml.element("idnumber", heading.id());
        answers(xml, question);
        xml.element("tags", tags -> {
            for (String tag : heading.tags()) {
                tags.element("tag", one -> text(one, tag));
            }
        });
    }

    private static void answers(Xml xml, PlainQuestion question) throws XMLStreamException {
        switch (question) {
            case Choose choose -> options(xml, choose);
            case Decide decide -> truth(xml, decide);
            case Count count -> ranges(xml, count);
            case Write write -> words(xml, write);
            case Pair pair -> couples(xml, pair);
            case Sequence sequence -> items(xml, sequence);
        }
    }

    private static void options(Xml xml, Choose choose) throws XMLStreamException {
        xml.element("single", String.valueOf(choose.single()));
        xml.element(SHUFFLE, "true").element("answernumbering", "none");
        for (PlainQuestion.Pick option : choose.options()) {
            answer(xml, QuizAsGift.percent(option.share()), option.text(), option.because());
        }
    }

    private static void truth(Xml xml, Decide decide) throws XMLStreamException {
        answer(xml, decide.holds() ? FULL : NONE, "true", decide.because());
        answer(xml, decide.holds() ? NONE : FULL, "false", decide.because());
    }

    /** Moodle has no ranges, only a number with a tolerance: the middle, and half the width. */
    private static void ranges(Xml xml, Count count) throws XMLStreamException {
        for (Range range : count.ranges()) {
            double half = (range.to() - range.from()) / 2.0;
            xml.element(
                    ANSWER,
                    answer -> {
                        text(answer, number(range.from() + half));
                        answer.element("tolerance", number(half));
                    },
                    FRACTION,
                    QuizAsGift.percent(range.share()));
        }
    }

    private static void words(Xml xml, Write write) throws XMLStreamException {
        xml.element("usecase", NONE);
        for (String word : write.accepted()) {
            answer(xml, FULL, word.replace("*", "\\*"), "");
        }
    }

    private static void couples(Xml xml, Pair pair) throws XMLStreamException {
        xml.element(SHUFFLE, "true");
        for (PlainQuestion.Couple couple : pair.couples()) {
            subquestion(xml, couple.left(), couple.right());
        }
        for (String spare : pair.spares()) {
            subquestion(xml, "", spare);
        }
    }

    private static void subquestion(Xml xml, String left, String right) throws XMLStreamException {
        xml.element(
                "subquestion",
                inside -> {
                    text(inside, left);
                    inside.element(ANSWER, answer -> text(answer, right));
                },
                FORMAT,
                PLAIN);
    }

    /** Vertical, all items, graded by the order of every pair, which is nearest to our own grading. */
    private static void items(Xml xml, Sequence sequence) throws XMLStreamException {
        xml.element("layouttype", "VERTICAL").element("selecttype", "ALL").element("selectcount", NONE);
        xml.element("gradingtype", "RELATIVE_ALL_PREVIOUS_AND_NEXT").element("showgrading", "SHOW");
        xml.element("numberingstyle", "none");
        int place = 0;
        for (String item : sequence.items()) {
            place++;
            xml.element(ANSWER, answer -> text(answer, item), FRACTION, place + ".0000000", FORMAT, PLAIN);
        }
    }

    private static void answer(Xml xml, String fraction, String words, String because) throws XMLStreamException {
        xml.element(
                ANSWER,
                answer -> {
                    text(answer, words);
                    formatted(answer, "feedback", because);
                },
                FRACTION,
                fraction,
                FORMAT,
                PLAIN);
    }

    private static void formatted(Xml xml, String name, String words) throws XMLStreamException {
        xml.element(name, inside -> text(inside, words), FORMAT, PLAIN);
    }

    private static void text(Xml xml, String words) throws XMLStreamException {
        xml.element("text", words);
    }

    private static String number(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}

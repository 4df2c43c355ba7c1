package org.cronosur.exchange.quizzes;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import org.cronosur.exchange.quizzes.PlainQuestion.Choose;
import org.cronosur.exchange.quizzes.PlainQuestion.Count;
import org.cronosur.exchange.quizzes.PlainQuestion.Decide;
import org.cronosur.exchange.quizzes.PlainQuestion.Pair;
import org.cronosur.exchange.quizzes.PlainQuestion.Range;
import org.cronosur.exchange.quizzes.PlainQuestion.Sequence;
import org.cronosur.exchange.quizzes.PlainQuestion.Write;

/** A question as an item of QTI 2.1: what is a right response, what is shown, how it is scored. */
final class QtiItem {

    private static final String TEMPLATES = "http://www.imsglobal.org/question/qti_v2p1/rptemplates/";
    private static final String RIGHT_OR_WRONG = TEMPLATES + "match_correct";
    private static final String MAPPED = TEMPLATES + "map_response";
    private static final String RESPONSE = "RESPONSE";
    private static final String SCORE = "SCORE";
    private static final String IDENTIFIER = "identifier";
    private static final String RESPONSE_IDENTIFIER = "responseIdentifier";
    private static final String BASE_TYPE = "baseType";
    private static final String VALUE = "value";

    private final PlainQuestion question;

    private QtiItem(PlainQuestion question) {
        this.question = question;
    }

    static String write(PlainQuestion question, Locale language) {
        QtiItem item = new QtiItem(question);
        return Xml.document(xml -> xml.element(
                "assessmentItem",
                item::body,
                "xmlns",
                QuizAsQti.NAMESPACE,
                IDENTIFIER,
                QuizAsQti.identifier(question),
                "title",
                question.heading().id(),
                "adaptive",
                "false",
                "timeDependent",
                "false",
                "xml:lang",
                language.getLanguage()));
    }

    private void body(Xml xml) throws XMLStreamException {
        declare(xml);
        xml.element(
                "outcomeDeclaration",
                outcome -> outcome.element("defaultValue", value -> value.element(VALUE, "0")),
                IDENTIFIER,
                SCORE,
                "cardinality",
                "single",
                BASE_TYPE,
                "float");
        xml.element("itemBody", this::ask);
        score(xml);
    }

    private void declare(Xml xml) throws XMLStreamException {
        switch (question) {
            case Choose choose
            when choose.single() ->
                declare(xml, "single", IDENTIFIER, right -> {
                    int number = IntStream.range(0, choose.options().size())
                            .filter(option -> choose.options().get(option).share() == 1)
                            .findFirst()
                            .orElseThrow();
                    correct(right, List.of("o" + number));
                });
            case Choose choose -> declare(xml, "multiple", IDENTIFIER, right -> shares(right, choose));
            case Decide decide ->
                declare(xml, "single", IDENTIFIER, right -> correct(right, List.of(String.valueOf(decide.holds()))));
            case Count count -> declare(xml, "single", "integer", right -> {});
            case Write write -> declare(xml, "single", "string", right -> words(right, write.accepted()));
            case Pair pair -> declare(xml, "multiple", "directedPair", right -> couples(right, pair));
            case Sequence sequence ->
                declare(
                        xml,
                        "ordered",
                        IDENTIFIER,
                        right -> correct(right, numbered("i", sequence.items().size())));
        }
    }

    private static void declare(Xml xml, String cardinality, String type, Xml.Content right) throws XMLStreamException {
        xml.element("responseDeclaration", right, IDENTIFIER, RESPONSE, "cardinality", cardinality, BASE_TYPE, type);
    }

    private static void correct(Xml xml, List<String> values) throws XMLStreamException {
        xml.element("correctResponse", right -> {
            for (String value : values) {
                right.element(VALUE, value);
            }
        });
    }

    private static void shares(Xml xml, Choose choose) throws XMLStreamException {
        mapping(xml, map -> {
            for (int option = 0; option < choose.options().size(); option++) {
                entry(map, "o" + option, choose.options().get(option).share());
            }
        });
    }

    private static void words(Xml xml, List<String> accepted) throws XMLStreamException {
        mapping(xml, map -> {
            for (String word : accepted) {
                entry(map, word, 1);
            }
        });
    }

    private static void couples(Xml xml, Pair pair) throws XMLStreamException {
        int count = pair.couples().size();
        mapping(xml, map -> {
            for (int couple = 0; couple < count; couple++) {
                entry(map, "l" + couple + " r" + couple, 1.0 / count);
            }
        });
    }

    private static void mapping(Xml xml, Xml.Content entries) throws XMLStreamException {
        xml.element("mapping", entries, "lowerBound", "0", "upperBound", "1", "defaultValue", "0");
    }

    private static void entry(Xml xml, String key, double share) throws XMLStreamException {
        xml.empty("mapEntry", "mapKey", key, "mappedValue", share(share));
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.5f", share);
    }

    private static List<String> numbered(String letter, int count) {
        return IntStream.range(0, count).mapToObj(number -> letter + number).toList();
    }

    private void ask(Xml xml) throws XMLStreamException {
        switch (question) {
            case Choose choose -> choices(xml, choose);
            case Decide decide -> {
                xml.element(
                        "choiceInteraction",
                        inside -> {
                            prompt(inside);
                            inside.element("simpleChoice", "✓", IDENTIFIER, "true");
                            inside.element("simpleChoice", "✗", IDENTIFIER, "false");
                        },
                        RESPONSE_IDENTIFIER,
                        RESPONSE,
                        "shuffle",
                        "false",
                        "maxChoices",
                        "1");
            }
            case Count count -> entry(xml);
            case Write write -> entry(xml);
            case Pair pair -> matches(xml, pair);
            case Sequence sequence -> sequence(xml, sequence);
        }
    }

    private void prompt(Xml xml) throws XMLStreamException {
        xml.element("prompt", question.heading().prompt());
    }

    private void choices(Xml xml, Choose choose) throws XMLStreamException {
        xml.element(
                "choiceInteraction",
                inside -> {
                    prompt(inside);
                    for (int option = 0; option < choose.options().size(); option++) {
                        inside.element(
                                "simpleChoice", choose.options().get(option).text(), IDENTIFIER, "o" + option);
                    }
                },
                RESPONSE_IDENTIFIER,
                RESPONSE,
                "shuffle",
                "true",
                "maxChoices",
                choose.single() ? "1" : "0");
    }

    private void entry(Xml xml) throws XMLStreamException {
        xml.element("p", question.heading().prompt());
        xml.element("p", line -> line.empty("textEntryInteraction", RESPONSE_IDENTIFIER, RESPONSE));
    }

    private void matches(Xml xml, Pair pair) throws XMLStreamException {
        xml.element(
                "matchInteraction",
                inside -> {
                    prompt(inside);
                    inside.element("simpleMatchSet", left -> {
                        for (int couple = 0; couple < pair.couples().size(); couple++) {
                            associable(
                                    left,
                                    "l" + couple,
                                    pair.couples().get(couple).left());
                        }
                    });
                    inside.element("simpleMatchSet", right -> right(right, pair));
                },
                RESPONSE_IDENTIFIER,
                RESPONSE,
                "shuffle",
                "true",
                "maxAssociations",
                String.valueOf(pair.couples().size()));
    }

    private static void right(Xml xml, Pair pair) throws XMLStreamException {
        for (int couple = 0; couple < pair.couples().size(); couple++) {
            associable(xml, "r" + couple, pair.couples().get(couple).right());
        }
        for (int spare = 0; spare < pair.spares().size(); spare++) {
            associable(xml, "s" + spare, pair.spares().get(spare));
        }
    }

    private static void associable(Xml xml, String identifier, String words) throws XMLStreamException {
        xml.element("simpleAssociableChoice", words, IDENTIFIER, identifier, "matchMax", "1");
    }

    private void sequence(Xml xml, Sequence sequence) throws XMLStreamException {
        xml.element(
                "orderInteraction",
                inside -> {
                    prompt(inside);
                    for (int item = 0; item < sequence.items().size(); item++) {
                        inside.element("simpleChoice", sequence.items().get(item), IDENTIFIER, "i" + item);
                    }
                },
                RESPONSE_IDENTIFIER,
                RESPONSE,
                "shuffle",
                "true");
    }

    private void score(Xml xml) throws XMLStreamException {
        switch (question) {
            case Choose choose -> template(xml, choose.single() ? RIGHT_OR_WRONG : MAPPED);
            case Decide decide -> template(xml, RIGHT_OR_WRONG);
            case Sequence sequence -> template(xml, RIGHT_OR_WRONG);
            case Write write -> template(xml, MAPPED);
            case Pair pair -> template(xml, MAPPED);
            case Count count ->
                xml.element(
                        "responseProcessing",
                        rules -> rules.element("responseCondition", condition -> ranges(condition, count.ranges())));
        }
    }

    private static void template(Xml xml, String template) throws XMLStreamException {
        xml.empty("responseProcessing", "template", template);
    }

    /** The first range that holds the number sets the score. */
    private static void ranges(Xml xml, List<Range> ranges) throws XMLStreamException {
        String branch = "responseIf";
        for (Range range : ranges) {
            xml.element(branch, then -> {
                then.element(
                        "and",
                        both -> both.element("gte", least -> bound(least, range.from()))
                                .element("lte", most -> bound(most, range.to())));
                then.element(
                        "setOutcomeValue",
                        outcome -> outcome.element("baseValue", share(range.share()), BASE_TYPE, "float"),
                        IDENTIFIER,
                        SCORE);
            });
            branch = "responseElseIf";
        }
    }

    private static void bound(Xml xml, int year) throws XMLStreamException {
        xml.empty("variable", IDENTIFIER, RESPONSE);
        xml.element("baseValue", String.valueOf(year), BASE_TYPE, "integer");
    }
}

package org.cronosur.exchange.quizzes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.cronosur.language.Bilingual;
import org.cronosur.quiz.Option;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.SingleChoice;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class QuizFormatsTest {

    private static final Locale SPANISH = Locale.of("es");

    @Test
    void moodleFindsTheKindsItKnows() throws Exception {
        Document quiz = xml(moodle(
                QuestionsOfEveryKind.SINGLE,
                QuestionsOfEveryKind.DECISION,
                QuestionsOfEveryKind.YEAR,
                QuestionsOfEveryKind.WORDS,
                QuestionsOfEveryKind.MATCH,
                QuestionsOfEveryKind.ORDER));

        assertThat(values(quiz, "/quiz/question/@type"))
                .containsExactly(
                        "category", "multichoice", "truefalse", "numerical", "shortanswer", "matching", "ordering");
    }

    @Test
    void moodleGradesATickByTheShareItBrings() throws Exception {
        Document quiz = xml(moodle(QuestionsOfEveryKind.MULTIPLE));

        assertThat(values(quiz, "//answer/@fraction"))
                .containsExactly("33.33333", "33.33333", "33.33333", "-50", "-50");
        assertThat(values(quiz, "//single")).containsExactly("false");
    }

    @Test
    void moodleGetsARangeOfYearsAsItsMiddleAndATolerance() throws Exception {
        Document quiz = xml(moodle(QuestionsOfEveryKind.LINE));

        assertThat(values(quiz, "//answer[@fraction='100']/text")).containsExactly("1944.5");
        assertThat(values(quiz, "//answer[@fraction='100']/tolerance")).containsExactly("1.5");
    }

    @Test
    void moodleHasNoOrderInWhichTwoAreRight() {
        assertThat(QuizFormat.MOODLE_XML.fitOf(QuestionsOfEveryKind.ORDER)).isEqualTo(Fit.SIMPLER);
        assertThat(QuizFormat.MOODLE_XML.fitOf(QuestionsOfEveryKind.OVERLAPPING_ORDER))
                .isEqualTo(Fit.LEFT_OUT);
    }

    @Test
    void textIsNeverTakenForMarkup() throws Exception {
        Document quiz = xml(moodle(QuestionsOfEveryKind.SINGLE));

        assertThat(values(quiz, "//question[@type='multichoice']/generalfeedback/text"))
                .containsExactly(QuestionsOfEveryKind.SINGLE.explanation().es());
    }

    @Test
    void ankiGetsACardOnALineWithThreeFields() {
        String cards = text(QuizFormat.ANKI, QuestionsOfEveryKind.SINGLE, QuestionsOfEveryKind.ORDER);

        List<String> lines = cards.lines().filter(line -> !line.startsWith("#")).toList();
        assertThat(lines)
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.split("\t")).hasSize(3));
        assertThat(lines.getFirst())
                .contains("Uriburu #1<p>Explicación con &lt;b&gt;signos")
                .endsWith("text:velasco-1948");
    }

    @Test
    void ankiTakesNoCardForACommentNorItsQuotesForTheEndOfAField() {
        SingleChoice question = new SingleChoice(
                "lema",
                new Bilingual("# \"Pan\"", "# \"Bread\""),
                List.of(
                        new Option(0, new Bilingual("sí", "yes"), true, null),
                        new Option(1, new Bilingual("no", "no"), false, null)),
                new Bilingual("", ""),
                "uriburu-1930",
                null);

        assertThat(text(QuizFormat.ANKI, question)).contains("\n&#35; &quot;Pan&quot;<ul>");
    }

    @Test
    void theTableHasALineForEachQuestionThatFits() {
        String table =
                text(QuizFormat.CSV, QuestionsOfEveryKind.SINGLE, QuestionsOfEveryKind.MAP, QuestionsOfEveryKind.WHICH);

        assertThat(table)
                .contains("\"Identificador\";\"Tipo\";\"Pregunta\"")
                .contains("\"single\";\"elegir\"")
                .contains("\"which\"")
                .doesNotContain("\"map\"");
    }

    @Test
    void aQtiPackageHoldsEveryFileItsManifestNames() throws Exception {
        Map<String, Document> files = unzipped(QuizFormat.QTI.write(
                QuestionsOfEveryKind.quizOf(
                        QuestionsOfEveryKind.SINGLE,
                        QuestionsOfEveryKind.MULTIPLE,
                        QuestionsOfEveryKind.BLOCK,
                        QuestionsOfEveryKind.YEAR,
                        QuestionsOfEveryKind.MATCH,
                        QuestionsOfEveryKind.WORDS,
                        QuestionsOfEveryKind.ORDER),
                SPANISH));

        Document manifest = file(files, "imsmanifest.xml");
        assertThat(files.keySet()).containsAll(values(manifest, "//*[local-name()='file']/@href"));
        assertThat(files).hasSize(2 + 8);
        assertThat(values(file(files, "test.xml"), "//*[local-name()='assessmentItemRef']/@href"))
                .hasSize(8)
                .allSatisfy(item -> assertThat(files).containsKey(item));
        assertThat(values(file(files, "items/order.xml"), "//*[local-name()='correctResponse']/*"))
                .containsExactly("i0", "i1", "i2");
    }

    private static String moodle(Question... questions) {
        return text(QuizFormat.MOODLE_XML, questions);
    }

    private static String text(QuizFormat format, Question... questions) {
        return new String(format.write(QuestionsOfEveryKind.quizOf(questions), SPANISH), StandardCharsets.UTF_8);
    }

    private static Document xml(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> values(Document document, String path) throws Exception {
        var nodes = (org.w3c.dom.NodeList)
                XPathFactory.newInstance().newXPath().evaluate(path, document, javax.xml.xpath.XPathConstants.NODESET);
        return java.util.stream.IntStream.range(0, nodes.getLength())
                .mapToObj(node -> nodes.item(node).getTextContent())
                .toList();
    }

    private static Document file(Map<String, Document> files, String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    private static Map<String, Document> unzipped(byte[] zip) throws Exception {
        Map<String, Document> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), xml(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            }
        } catch (IOException broken) {
            throw new AssertionError("not a zip file", broken);
        }
        return files;
    }
}

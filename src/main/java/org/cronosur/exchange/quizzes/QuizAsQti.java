package org.cronosur.exchange.quizzes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/** A quiz as a package of IMS Question and Test Interoperability 2.1: a manifest, a test, and a file for each question. */
final class QuizAsQti {

    static final String NAMESPACE = "http://www.imsglobal.org/xsd/imsqti_v2p1";

    private static final String MANIFEST_NAMESPACE = "http://www.imsglobal.org/xsd/imscp_v1p1";
    private static final String TEST = "test.xml";
    private static final String IDENTIFIER = "identifier";
    private static final String HREF = "href";
    private static final String TITLE = "title";

    private QuizAsQti() {}

    static byte[] write(List<PlainQuestion> questions, QuizFormat.Sheet sheet) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("imsmanifest.xml", manifest(questions, sheet));
        files.put(TEST, test(questions, sheet));
        questions.forEach(question -> files.put(fileOf(question), QtiItem.write(question, sheet.language())));
        return zipped(files);
    }

    private static String fileOf(PlainQuestion question) {
        return "items/" + question.heading().id() + ".xml";
    }

    /** Identifiers begin with a letter. */
    static String identifier(PlainQuestion question) {
        return "q-" + question.heading().id();
    }

    private static String manifest(List<PlainQuestion> questions, QuizFormat.Sheet sheet) {
        return Xml.document(xml -> xml.element(
                "manifest",
                manifest -> {
                    manifest.element(
                            "metadata",
                            metadata -> metadata.element("schema", "QTIv2.1 Package")
                                    .element("schemaversion", "1.0.0"));
                    manifest.empty("organizations");
                    manifest.element("resources", resources -> resources(resources, questions));
                },
                "xmlns",
                MANIFEST_NAMESPACE,
                IDENTIFIER,
                "m-" + sheet.slug()));
    }

    private static void resources(Xml xml, List<PlainQuestion> questions) throws XMLStreamException {
        resource(xml, "test", "imsqti_test_xmlv2p1", TEST);
        for (PlainQuestion question : questions) {
            resource(xml, identifier(question), "imsqti_item_xmlv2p1", fileOf(question));
        }
    }

    private static void resource(Xml xml, String identifier, String type, String file) throws XMLStreamException {
        xml.element(
                "resource",
                resource -> resource.empty("file", HREF, file),
                IDENTIFIER,
                identifier,
                "type",
                type,
                HREF,
                file);
    }

    private static String test(List<PlainQuestion> questions, QuizFormat.Sheet sheet) {
        return Xml.document(xml -> xml.element(
                "assessmentTest",
                test -> test.element(
                        "testPart",
                        part -> part.element(
                                "assessmentSection",
                                section -> references(section, questions),
                                IDENTIFIER,
                                "section",
                                TITLE,
                                sheet.title(),
                                "visible",
                                "true"),
                        IDENTIFIER,
                        "part",
                        "navigationMode",
                        "nonlinear",
                        "submissionMode",
                        "individual"),
                "xmlns",
                NAMESPACE,
                IDENTIFIER,
                "t-" + sheet.slug(),
                TITLE,
                sheet.title()));
    }

    private static void references(Xml xml, List<PlainQuestion> questions) throws XMLStreamException {
        for (PlainQuestion question : questions) {
            xml.empty("assessmentItemRef", IDENTIFIER, identifier(question), HREF, fileOf(question));
        }
    }

    private static byte[] zipped(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing to memory cannot fail", impossible);
        }
        return bytes.toByteArray();
    }
}

package org.cronosur.exchange.quizzes;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML as its elements lie in each other. */
final class Xml {

    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter writer;

    private Xml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** What stands inside an element. */
    interface Content {
        void write(Xml xml) throws XMLStreamException;
    }

    static String document(Content content) {
        StringWriter document = new StringWriter();
        try {
            XMLStreamWriter writer = WRITERS.createXMLStreamWriter(document);
            writer.writeStartDocument("UTF-8", "1.0");
            content.write(new Xml(writer));
            writer.writeEndDocument();
            return document.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("Writing to memory cannot fail", impossible);
        }
    }

    /** @param attributes names and values in turns */
    Xml element(String name, Content content, String... attributes) throws XMLStreamException {
        writer.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], attributes[i + 1]);
        }
        content.write(this);
        writer.writeEndElement();
        return this;
    }

    Xml element(String name, String text, String... attributes) throws XMLStreamException {
        return element(name, inside -> inside.text(text), attributes);
    }

    Xml empty(String name, String... attributes) throws XMLStreamException {
        return element(name, inside -> {}, attributes);
    }

    /** XML has no place for control characters, not even escaped; they are left out. */
    void text(String text) throws XMLStreamException {
        writer.writeCharacters(text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", ""));
    }
}

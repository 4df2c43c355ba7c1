package org.cronosur.texts.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The words of an HTML page: each block one line, blocks parted by an empty line. The cells of a row that hold nothing but
 * words make one line together, for in a chronicle the date stands in one and what happened in the next.
 */
final class HtmlText {

    private static final String NO_PROSE =
            "script, style, noscript, template, svg, math, iframe, object, form, button, nav, header nav, footer, aside, [hidden]";

    /** How much of a page its article or main part must hold to stand for the whole. */
    private static final double MOST = 0.5;

    private HtmlText() {}

    static PlainText read(byte[] file) {
        try {
            Document page = Jsoup.parse(new ByteArrayInputStream(file), null, "");
            page.select(NO_PROSE).remove();
            Lines lines = new Lines();
            NodeTraversor.traverse(lines, prose(page.body()));
            return PlainText.of(lines.text());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Element prose(Element body) {
        int whole = body.text().length();
        for (Element part : body.select("article, main, [role=main]")) {
            if (part.text().length() > whole * MOST) {
                return part;
            }
        }
        return body;
    }

    /** Notes the end of a line wherever a block begins or ends. */
    private static final class Lines implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();
        private final StringBuilder line = new StringBuilder();
        private @Nullable Element rowOfWords;
        private boolean hasWords;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element row && row.nameIs("tr")) {
                rowOfWords = isRowOfWords(row) ? row : null;
            }
            if (node instanceof TextNode words) {
                line.append(words.getWholeText());
                hasWords |= !words.isBlank();
            } else if (node instanceof Element element && breaks(element)) {
                endLine();
            } else if (node instanceof Element cell && isCell(cell) && hasWords) {
                line.append(Passages.BETWEEN_CELLS);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && breaks(element)) {
                endLine();
            }
        }

        private boolean breaks(Element element) {
            boolean beside = isCell(element) && rowOfWords != null && rowOfWords.equals(element.parent());
            return !beside && isBlock(element);
        }

        private static boolean isBlock(Element element) {
            return element.isBlock() || element.nameIs("br") || element.nameIs("li") || element.nameIs("td");
        }

        private static boolean isCell(Element element) {
            return element.nameIs("td") || element.nameIs("th");
        }

        /** Not one that only puts parts of the page beside each other. */
        private static boolean isRowOfWords(Element row) {
            return row.getAllElements().stream().allMatch(each -> each.equals(row) || isCell(each) || !each.isBlock());
        }

        private void endLine() {
            String words = line.toString().replaceAll("\\s+", " ").strip();
            line.setLength(0);
            hasWords = false;
            if (!words.isEmpty()) {
                text.append(words).append("\n\n");
            }
        }

        String text() {
            endLine();
            return text.toString();
        }
    }
}

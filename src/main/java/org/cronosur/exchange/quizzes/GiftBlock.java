package org.cronosur.exchange.quizzes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/**
 * The lines of one question in GIFT, taken apart into what is asked and what may be answered. An escaped character is
 * held by a private one while the signs of the format are looked for, see {@link #plain}.
 *
 * @param line the first line in the file, counted from 1
 * @param comments what stands after "//"
 * @param body all the rest, escaped characters hidden
 */
record GiftBlock(int line, List<String> comments, String body) {

    /** The characters that may be escaped, and beyond them the line break that is written as \n. */
    private static final String ESCAPABLE = "~=#{}:\\";

    private static final int HIDDEN = 0xE100;
    private static final char HIDDEN_BREAK = (char) (HIDDEN + ESCAPABLE.length());

    private static final Pattern COMMENT = Pattern.compile("^\\s*//(.*)$");
    private static final Pattern ID = Pattern.compile("\\[id:([a-zA-Z0-9-]{1,34})]");
    private static final Pattern TAG = Pattern.compile("\\[tag:([^]]+)]");
    private static final Pattern NAME = Pattern.compile("^::(.*?)::", Pattern.DOTALL);
    private static final Pattern FORMAT = Pattern.compile("^\\[(html|moodle|plain|markdown)]");

    static GiftBlock of(int line, List<String> lines) {
        List<String> comments = new ArrayList<>();
        List<String> body = new ArrayList<>();
        for (String each : lines) {
            Optional<String> comment =
                    COMMENT.matcher(each).results().map(found -> found.group(1)).findFirst();
            comment.ifPresentOrElse(comments::add, () -> body.add(each));
        }
        return new GiftBlock(line, comments, hidden(String.join("\n", body)).strip());
    }

    private static String hidden(String text) {
        StringBuilder hidden = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (text.charAt(i) == '\\' && (next == 'n' || ESCAPABLE.indexOf(next) >= 0)) {
                hidden.append(next == 'n' ? HIDDEN_BREAK : (char) (HIDDEN + ESCAPABLE.indexOf(next)));
                i++;
            } else {
                hidden.append(text.charAt(i));
            }
        }
        return hidden.toString();
    }

    /** A part of the body as a person reads it. */
    static String plain(String part) {
        String text = part.strip();
        boolean html = text.startsWith("[html]");
        StringBuilder plain = new StringBuilder();
        for (char letter : FORMAT.matcher(text).replaceFirst("").toCharArray()) {
            int place = letter - HIDDEN;
            boolean escaped = place >= 0 && place < ESCAPABLE.length();
            plain.append(letter == HIDDEN_BREAK ? '\n' : escaped ? ESCAPABLE.charAt(place) : letter);
        }
        return html ? Jsoup.parse(plain.toString()).text() : plain.toString().strip();
    }

    /** Whether it asks nothing: comments alone, or the name of a category. */
    boolean isEmpty() {
        return body.isEmpty() || body.startsWith("$CATEGORY:");
    }

    /** The id that a comment gives the question. */
    Optional<String> id() {
        return first(ID);
    }

    /** What a tag says that begins so. */
    Optional<String> tag(String beginning) {
        return comments.stream()
                .flatMap(comment -> TAG.matcher(comment).results())
                .map(found -> found.group(1))
                .filter(tag -> tag.startsWith(beginning))
                .map(tag -> tag.substring(beginning.length()))
                .findFirst();
    }

    private Optional<String> first(Pattern pattern) {
        return comments.stream()
                .flatMap(comment -> pattern.matcher(comment).results())
                .map((MatchResult found) -> found.group(1))
                .findFirst();
    }

    /** What is asked; a gap where the answers stood in the middle of a sentence. */
    String prompt() {
        String asked = NAME.matcher(body).replaceFirst("");
        int opens = asked.indexOf('{');
        int closes = asked.indexOf('}');
        String before = asked.substring(0, opens);
        String after = asked.substring(closes + 1).strip();
        return plain(after.isEmpty() ? before : before + "_____" + (after.matches("^\\p{Punct}.*") ? "" : " ") + after);
    }

    /**
     * What stands between the braces, without what is told after every answer.
     *
     * @throws GiftFlaw if there are no braces, or one without the other
     */
    String answers() {
        String inside = inside();
        int told = inside.lastIndexOf("####");
        return (told < 0 ? inside : inside.substring(0, told)).strip();
    }

    /** What is told after every answer; may be empty. */
    String explanation() {
        String inside = inside();
        int told = inside.lastIndexOf("####");
        return told < 0 ? "" : plain(inside.substring(told + "####".length()));
    }

    private String inside() {
        String asked = NAME.matcher(body).replaceFirst("");
        int opens = asked.indexOf('{');
        int closes = asked.indexOf('}');
        if (opens < 0 && closes < 0) {
            throw new GiftFlaw(GiftReading.Reason.DESCRIPTION, beginning());
        }
        if (opens < 0 || closes < opens) {
            throw new GiftFlaw(GiftReading.Reason.BRACE_MISSING, beginning());
        }
        return asked.substring(opens + 1, closes);
    }

    /** Its first words, by which a person finds it. */
    String beginning() {
        String text = plain(body);
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}

package org.cronosur.texts.reading;

import static org.cronosur.texts.reading.EnglishDates.T;

import java.util.List;
import java.util.stream.Stream;
import org.cronosur.texts.reading.Meaning.Doubt;
import org.cronosur.texts.reading.Meaning.Edge;
import org.cronosur.texts.reading.Tongue.Modifier;

/** English words before a date that take a part of it, doubt it, or leave one of its ends open. */
final class EnglishModifiers {

    private EnglishModifiers() {}

    static List<Modifier> parts() {
        return Stream.of(thirds(), fractions(), doubts()).flatMap(List::stream).toList();
    }

    private static List<Modifier> thirds() {
        String of = "(?:in |days of |part of |weeks of |months of |years of )?(?:the )?";
        return List.of(
                T.part(
                        "(?:in )?(?:the )?early[- ]" + of
                                + "|(?:at |by )?the (?:beginning|start|outset) of (?:the )?"
                                + "|(?:in )?the (?:first|opening) (?:days|weeks|months|years) of (?:the )?",
                        Part.EARLY),
                T.part(
                        "(?:in )?(?:the )?mid(?:dle)?[- ](?:of )?(?:the )?|(?:in |by |towards? )?the middle of (?:the )?"
                                + "|(?:midway|halfway) through (?:the )?",
                        Part.MIDDLE),
                T.part(
                        "(?:in )?(?:the )?late[- ]" + of
                                + "|(?:at |by |near |towards? )?the (?:end|close) of (?:the )?"
                                + "|(?:in )?the (?:last|closing|final) (?:days|weeks|months|years) of (?:the )?",
                        Part.LATE));
    }

    private static List<Modifier> fractions() {
        return List.of(
                T.part("(?:in |during )?the first half of (?:the )?", new Part(0, 2)),
                T.part("(?:in |during )?the second half of (?:the )?", new Part(1, 2)),
                T.part("(?:in |during )?the first third of (?:the )?", new Part(0, 3)),
                T.part("(?:in |during )?the (?:last|final) third of (?:the )?", new Part(2, 3)),
                T.part("(?:in |during )?the first quarter of (?:the )?", new Part(0, 4)),
                T.part("(?:in |during )?the (?:last|final) quarter of (?:the )?", new Part(3, 4)));
    }

    private static List<Modifier> doubts() {
        return List.of(
                T.doubt(
                        "(?:in |from )?(?:about|around|circa|ca\\.?|c\\.|approximately|roughly|some ?time around)(?: in)? ?(?:the )?",
                        Doubt.ABOUT),
                T.doubt(
                        "(?:perhaps|probably|possibly|maybe|presumably)(?: \\p{Ll}+){0,3}?(?: in| on| from| since)? (?:the )?",
                        Doubt.PERHAPS));
    }

    static List<Modifier> edges() {
        return List.of(
                T.edge("(?:ever )?since (?:at least )?|after |following (?!the )", Edge.SINCE),
                T.edge(
                        "(?<!\\b(?:not|never|n['’]t) .{0,40})(?:up )?(?:until|till) (?:at least )?|up to |before |prior to ",
                        Edge.UNTIL));
    }
}

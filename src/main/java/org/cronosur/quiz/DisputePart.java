package org.cronosur.quiz;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cronosur.catalogue.Matter;
import org.cronosur.language.Bilingual;
import org.jspecify.annotations.Nullable;

/** A disagreement as a file writes it, its enumerated words in small letters. */
@JsonTypeName(WhereTextsDisagree.KIND)
record DisputePart(
        String id,
        Bilingual prompt,
        String about,
        WhereTextsDisagree.Sides sides,
        List<PassagePart> passages,
        @Nullable List<FurtherPart> further,
        WhereTextsDisagree.@Nullable Reason reason,
        Bilingual explanation,
        String event)
        implements QuizPart.AboutOneEvent {

    record PassagePart(String text, Bilingual claim, boolean shows) {}

    record FurtherPart(Bilingual voice, String side) {}

    @Override
    public Question toQuestion(Library library) {
        return new WhereTextsDisagree(
                id,
                prompt,
                word(Matter.class, about),
                sides,
                numberedPassages(),
                numberedFurther(),
                reason,
                explanation,
                event);
    }

    private List<WhereTextsDisagree.Passage> numberedPassages() {
        return IntStream.range(0, passages.size())
                .mapToObj(number -> {
                    PassagePart part = passages.get(number);
                    return new WhereTextsDisagree.Passage(number, part.text(), part.claim(), part.shows());
                })
                .toList();
    }

    private List<WhereTextsDisagree.Further> numberedFurther() {
        List<FurtherPart> parts = further == null ? List.of() : further;
        return IntStream.range(0, parts.size())
                .mapToObj(number -> {
                    FurtherPart part = parts.get(number);
                    return new WhereTextsDisagree.Further(
                            number, part.voice(), word(WhereTextsDisagree.Side.class, part.side()));
                })
                .toList();
    }

    private static <E extends Enum<E>> E word(Class<E> kind, String written) {
        return Stream.of(kind.getEnumConstants())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(written))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("“" + written + "” is none of "
                        + Stream.of(kind.getEnumConstants())
                                .map(one -> one.name().toLowerCase(Locale.ROOT))
                                .toList()));
    }
}

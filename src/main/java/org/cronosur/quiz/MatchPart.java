package org.cronosur.quiz;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.stream.IntStream;
import org.cronosur.language.Bilingual;
import org.jspecify.annotations.Nullable;

/** Pairs to be matched as a file writes them, each about an event, and spare partners. */
@JsonTypeName(Match.KIND)
record MatchPart(
        String id,
        Bilingual prompt,
        List<PairPart> pairs,
        @Nullable List<Bilingual> spares,
        Bilingual explanation) implements QuizPart {

    record PairPart(Bilingual left, Bilingual right, String event) {}

    @Override
    public List<String> named() {
        return pairs.stream().map(PairPart::event).toList();
    }

    @Override
    public Question toQuestion(Library library) {
        List<Match.Pair> numbered = IntStream.range(0, pairs.size())
                .mapToObj(number -> {
                    PairPart part = pairs.get(number);
                    return new Match.Pair(number, part.left(), part.right(), part.event());
                })
                .toList();
        List<Bilingual> names = spares == null ? List.of() : spares;
        List<Match.Partner> partners = IntStream.range(0, names.size())
                .mapToObj(number -> new Match.Partner(pairs.size() + number, names.get(number)))
                .toList();
        return new Match(id, prompt, numbered, partners, explanation);
    }
}

package org.cronosur.quiz.making;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cronosur.quiz.Proposal;

/** Makes one question for each event, by the recipe that was used least so far. */
final class OneEach {

    private final List<OneEvent> recipes;
    private final Bench bench;
    private final Map<OneEvent, Integer> used = new HashMap<>();

    OneEach(List<OneEvent> recipes, Bench bench) {
        this.recipes = recipes;
        this.bench = bench;
    }

    /** Events that allow no question that fits among the others are left out. */
    List<Proposal> make(List<Subject> subjects) {
        List<Proposal> made = new ArrayList<>();
        subjects.forEach(subject -> make(subject).ifPresent(made::add));
        return made;
    }

    private Optional<Proposal> make(Subject subject) {
        List<OneEvent> order = new ArrayList<>(bench.shuffled(recipes.stream()));
        order.sort(Comparator.comparing(recipe -> used.getOrDefault(recipe, 0)));
        for (OneEvent recipe : order) {
            Optional<Draft> draft = recipe.only(subject, bench);
            if (draft.isPresent()) {
                bench.add(draft.get());
                used.merge(recipe, 1, Integer::sum);
                return draft.map(made -> made.proposal().called(lastingId(subject, recipe, made)));
            }
        }
        return Optional.empty();
    }

    private static String lastingId(Subject subject, OneEvent recipe, Draft draft) {
        String asked = String.join(
                "/",
                subject.slug(),
                recipe.getClass().getSimpleName(),
                draft.question().getClass().getSimpleName());
        return "e-" + UUID.nameUUIDFromBytes(asked.getBytes(StandardCharsets.UTF_8));
    }
}

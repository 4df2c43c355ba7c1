package org.cronosur.quiz.making;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.cronosur.quiz.Proposal;

/** A quiz in the making: what it has so far, and the chance by which it goes on. */
final class Bench {

    private final Material material;
    private final RandomGenerator random;
    private final List<Draft> drafts = new ArrayList<>();
    private final Set<String> used = new HashSet<>();

    Bench(Material material, RandomGenerator random) {
        this.material = material;
        this.random = random;
    }

    Material material() {
        return material;
    }

    int size() {
        return drafts.size();
    }

    List<Proposal> proposals() {
        return drafts.stream().map(Draft::proposal).toList();
    }

    /** The id that the next question gets. */
    String nextId() {
        return "g" + (drafts.size() + 1);
    }

    void add(Draft draft) {
        drafts.add(draft);
        draft.about().forEach(subject -> used.add(subject.slug()));
    }

    boolean fits(Draft draft) {
        return drafts.stream().noneMatch(draft::clashesWith);
    }

    boolean isFree(Subject subject) {
        return !used.contains(subject.slug());
    }

    /** How many questions of a kind there are. */
    long count(Class<?> kind) {
        return drafts.stream()
                .filter(draft -> kind.isInstance(draft.question()))
                .count();
    }

    /**
     * Those about which nothing is asked yet, shuffled; what is more important tends to come first (weighted sampling by
     * the keys of P. S. Efraimidis and P. G. Spirakis, Information Processing Letters 97, 2006).
     */
    List<Subject> free(List<Subject> subjects) {
        record Keyed(Subject subject, double key) {}
        return subjects.stream()
                .filter(this::isFree)
                .map(subject -> new Keyed(subject, Math.log(random.nextDouble()) / subject.importance()))
                .sorted(Comparator.comparingDouble(Keyed::key).reversed())
                .map(Keyed::subject)
                .toList();
    }

    <T> List<T> shuffled(Stream<T> things) {
        List<T> shuffled = new ArrayList<>(things.toList());
        Collections.shuffle(shuffled, Random.from(random));
        return shuffled;
    }

    <T> Optional<T> any(List<T> things) {
        return things.isEmpty() ? Optional.empty() : Optional.of(things.get(random.nextInt(things.size())));
    }

    boolean toss() {
        return random.nextBoolean();
    }
}

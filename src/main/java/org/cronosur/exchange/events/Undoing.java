package org.cronosur.exchange.events;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.cronosur.catalogue.EventBatches;
import org.cronosur.curation.EventSet;
import org.cronosur.curation.OwnSets;
import org.cronosur.curation.SetDraft;
import org.cronosur.exchange.events.Loss.End;
import org.cronosur.quiz.OwnQuizzes;
import org.cronosur.quiz.Quiz;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what a teacher brought in, and says before which of her lessons lose by it. */
@Component
public class Undoing {

    private final EventBatches batches;
    private final ImportLog log;
    private final OwnSets sets;
    private final OwnQuizzes quizzes;

    Undoing(EventBatches batches, ImportLog log, OwnSets sets, OwnQuizzes quizzes) {
        this.batches = batches;
        this.log = log;
        this.sets = sets;
        this.quizzes = quizzes;
    }

    /**
     * An import that was taken back.
     *
     * @param stay how many of its events were changed since, or are seen by others
     * @param sets how many sets went with it
     */
    public record Undone(int stay, int sets) {}

    /** Which of the sets that a teacher can see would lose steps, by their titles. */
    @Transactional(readOnly = true)
    public List<Loss> losses(UUID teacher, UUID id) {
        Set<String> going = Set.copyOf(batches.untouched(teacher, log.eventsOf(teacher, id)));
        Map<String, Integer> made = log.setsOf(teacher, id);
        Set<String> asked = quizzes.of(teacher).stream().map(Quiz::eventSet).collect(toSet());
        return sets.of(teacher).stream()
                .flatMap(set -> loss(set, going, made, asked))
                .toList();
    }

    private static Stream<Loss> loss(EventSet set, Set<String> going, Map<String, Integer> made, Set<String> asked) {
        List<String> events = SetDraft.of(set).events();
        Set<String> kept = new HashSet<>(events);
        kept.removeAll(going);
        int lost = events.size() - kept.size();
        if (lost == 0) {
            return Stream.empty();
        }
        return Stream.of(new Loss(set.slug(), set.title(), lost, kept.isEmpty() ? end(set, made, asked) : End.SHORTER));
    }

    private static End end(EventSet set, Map<String, Integer> made, Set<String> asked) {
        int revision = set.own().orElseThrow().revision();
        if (made.getOrDefault(set.slug(), -1) != revision) {
            return End.EMPTY;
        }
        return asked.contains(set.slug()) ? End.EMPTY_BUT_ASKED : End.GONE;
    }

    /**
     * Deletes the events that an import made, save those that were changed since or that others see, and the sets that
     * are nothing without them.
     *
     * @param watcher is told now and then how many events are gone; all of them stay if it throws
     */
    @Transactional
    public Undone takeBack(UUID teacher, UUID id, IntConsumer watcher) {
        List<String> empty = losses(teacher, id).stream()
                .filter(loss -> loss.end() == End.GONE)
                .map(Loss::slug)
                .toList();
        Map<String, Integer> made = log.eventsOf(teacher, id);
        int gone = batches.takeBack(teacher, made, watcher).size();
        empty.forEach(slug -> sets.delete(teacher, slug));
        log.forget(teacher, id);
        return new Undone(made.size() - gone, empty.size());
    }
}

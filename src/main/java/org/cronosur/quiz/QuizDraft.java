package org.cronosur.quiz;

import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cronosur.language.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * All of a quiz that a teacher may change.
 *
 * @param questions in the order in which they are asked
 * @param hints by the ids of their questions; what belongs to no question is dropped
 * @param provenances what generated questions were made from, by their ids; what belongs to no question is dropped
 * @param sensitive the ids of those that tell of torture or killing, whatever their events do; others are dropped
 */
public record QuizDraft(
        Bilingual title,
        String eventSet,
        List<Question> questions,
        Map<String, Bilingual> hints,
        Map<String, Provenance> provenances,
        Set<String> sensitive) {

    /** Characters that a title may have. */
    public static final int LONGEST_TITLE = 200;

    public QuizDraft {
        questions = List.copyOf(questions);
        Set<String> ids = questions.stream().map(Question::id).collect(toSet());
        hints = only(ids, hints);
        provenances = only(ids, provenances);
        sensitive = sensitive.stream().filter(ids::contains).collect(toUnmodifiableSet());
    }

    private static <T> Map<String, T> only(Set<String> ids, Map<String, T> all) {
        return all.entrySet().stream()
                .filter(entry -> ids.contains(entry.getKey()))
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A quiz that somebody writes. */
    public static QuizDraft written(Bilingual title, String eventSet, List<Question> questions) {
        return new QuizDraft(title, eventSet, questions, Map.of(), Map.of(), Set.of());
    }

    /** What a quiz says now. */
    public static QuizDraft of(Quiz quiz) {
        Map<String, Bilingual> hints = new HashMap<>();
        quiz.questions().forEach(question -> quiz.hintFor(question).ifPresent(hint -> hints.put(question.id(), hint)));
        return new QuizDraft(
                quiz.title(), quiz.eventSet(), quiz.questions(), hints, quiz.provenances(), quiz.sensitive());
    }

    /** The same under another title. */
    public QuizDraft called(Bilingual other) {
        return new QuizDraft(other, eventSet, questions, hints, provenances, sensitive);
    }

    /** The same with other questions. */
    public QuizDraft asking(List<Question> others) {
        return new QuizDraft(title, eventSet, others, hints, provenances, sensitive);
    }

    /** The same with a question in the place of the one of its id, or at the end where there is none. */
    public QuizDraft with(Question question) {
        return instead(question.id(), question);
    }

    /** The same with a question in the place of another one, or at the end where that is not there. */
    public QuizDraft instead(String other, Question question) {
        List<Question> changed = new ArrayList<>(questions);
        int place = questions.stream().map(Question::id).toList().indexOf(other);
        if (place < 0) {
            changed.add(question);
        } else {
            changed.set(place, question);
        }
        return asking(changed);
    }

    /** The same with another hint for one question; null for none. */
    public QuizDraft hinting(String question, @Nullable Bilingual hint) {
        return new QuizDraft(title, eventSet, questions, changed(hints, question, hint), provenances, sensitive);
    }

    /** The same with what one question was made from; null for a question that was not generated. */
    public QuizDraft stemming(String question, @Nullable Provenance provenance) {
        return new QuizDraft(title, eventSet, questions, hints, changed(provenances, question, provenance), sensitive);
    }

    /** The same saying of one question whether it tells of torture or killing. */
    public QuizDraft telling(String question, boolean ofKilling) {
        Set<String> changed = new HashSet<>(sensitive);
        if (ofKilling) {
            changed.add(question);
        } else {
            changed.remove(question);
        }
        return new QuizDraft(title, eventSet, questions, hints, provenances, changed);
    }

    private static <T> Map<String, T> changed(Map<String, T> all, String question, @Nullable T one) {
        Map<String, T> changed = new HashMap<>(all);
        if (one == null) {
            changed.remove(question);
        } else {
            changed.put(question, one);
        }
        return changed;
    }

    /** @throws IllegalArgumentException if it has no title or a too long one, or if two questions have the same id */
    void check() {
        Require.that(
                !title.es().isBlank()
                        && title.es().length() <= LONGEST_TITLE
                        && title.en().length() <= LONGEST_TITLE,
                "A title has 1 to %d characters",
                LONGEST_TITLE);
        long ids = questions.stream().map(Question::id).distinct().count();
        Require.that(ids == questions.size(), "Two questions have the same id");
    }
}

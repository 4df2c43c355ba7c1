package org.cronosur.quiz;

import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.HashMap;
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
 */
public record QuizDraft(Bilingual title, String eventSet, List<Question> questions, Map<String, Bilingual> hints) {

    /** Characters that a title may have. */
    public static final int LONGEST_TITLE = 200;

    public QuizDraft {
        questions = List.copyOf(questions);
        Set<String> ids = questions.stream().map(Question::id).collect(toSet());
        hints = hints.entrySet().stream()
                .filter(hint -> ids.contains(hint.getKey()))
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What a quiz says now. */
    public static QuizDraft of(Quiz quiz) {
        Map<String, Bilingual> hints = new HashMap<>();
        quiz.questions().forEach(question -> quiz.hintFor(question).ifPresent(hint -> hints.put(question.id(), hint)));
        return new QuizDraft(quiz.title(), quiz.eventSet(), quiz.questions(), hints);
    }

    /** The same with other questions. */
    public QuizDraft asking(List<Question> others) {
        return new QuizDraft(title, eventSet, others, hints);
    }

    /** The same with another hint for one question; null for none. */
    public QuizDraft hinting(String question, @Nullable Bilingual hint) {
        Map<String, Bilingual> changed = new HashMap<>(hints);
        if (hint == null) {
            changed.remove(question);
        } else {
            changed.put(question, hint);
        }
        return new QuizDraft(title, eventSet, questions, changed);
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

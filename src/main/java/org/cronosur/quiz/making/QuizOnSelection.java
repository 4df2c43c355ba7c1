package org.cronosur.quiz.making;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.cronosur.catalogue.Asking;
import org.cronosur.language.Bilingual;
import org.cronosur.quiz.Proposal;
import org.cronosur.quiz.Quiz;
import org.cronosur.quiz.Quizzes;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a quiz of what somebody sees, on the spot. It is stored like any other, so that a reload and the back button find
 * it, and goes when nobody takes it any more.
 */
@Component
class QuizOnSelection implements Asking {

    private static final int QUESTIONS = 10;
    private static final int FEWEST = 3;
    private static final Duration KEPT_UNTAKEN = Duration.ofDays(7);

    private final Materials materials;
    private final Quizzes quizzes;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    QuizOnSelection(Materials materials, Quizzes quizzes, Clock clock) {
        this.materials = materials;
        this.quizzes = quizzes;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Optional<String> about(List<String> slugs) {
        Material material = materials.about(slugs);
        List<Proposal> proposals = new QuizMaking(material).make(QUESTIONS, random.nextLong());
        return proposals.size() < FEWEST
                ? Optional.empty()
                : Optional.of(keep(titleOf(material.asked().size()), proposals));
    }

    /** Quizzes that nobody has taken for a week are made anew when they are wanted. */
    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT6H")
    @Transactional
    void forgetUntaken() {
        quizzes.deleteGeneratedBefore(clock.instant().minus(KEPT_UNTAKEN));
    }

    private String keep(Bilingual title, List<Proposal> proposals) {
        return "/quiz/"
                + quizzes.save(Quiz.generated(title, proposals, clock.instant()))
                        .slug();
    }

    private static Bilingual titleOf(int events) {
        return new Bilingual(
                "Preguntas sobre %d hechos".formatted(events), "Questions about %d events".formatted(events));
    }
}

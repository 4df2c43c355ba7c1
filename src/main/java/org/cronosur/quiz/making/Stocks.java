package org.cronosur.quiz.making;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.cronosur.curation.EventSet;
import org.cronosur.curation.EventSets;
import org.cronosur.curation.Step;
import org.cronosur.quiz.EventQuestions;
import org.cronosur.quiz.Quiz;
import org.cronosur.quiz.Quizzes;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the questions about the events of each set. All who study a set are asked the same ones, whenever they begin. */
@Component
class Stocks implements EventQuestions {

    /** Also made in another program, the questions about the same events are the same. */
    private static final long SEED = 1930;

    private final EventSets sets;
    private final Quizzes quizzes;
    private final Materials materials;
    private final TransactionTemplate alone;

    /** What allows no question, since the program began; the next version of it may. */
    private final Set<String> barren = ConcurrentHashMap.newKeySet();

    Stocks(EventSets sets, Quizzes quizzes, Materials materials, PlatformTransactionManager transactions) {
        this.sets = sets;
        this.quizzes = quizzes;
        this.materials = materials;
        this.alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public Stock of(String set) {
        return sets.findBySlug(set).map(this::of).orElseGet(() -> new Stock(slugOf(set), List.of()));
    }

    /** Soon after the start, so that nobody has to wait for it. */
    @Scheduled(initialDelayString = "${cronosur.study.prepare-after:PT20S}", fixedDelayString = "PT24H")
    void prepare() {
        sets.findAll().forEach(this::of);
    }

    private Stock of(EventSet set) {
        List<String> events = set.steps().stream().map(Step::event).distinct().toList();
        Optional<Quiz> kept = quizzes.findBySlug(slugOf(set.slug()));
        Quiz stock = kept.filter(quiz -> missing(quiz, events).isEmpty()).orElseGet(() -> complete(set, events));
        return new Stock(
                stock.slug(),
                events.stream().flatMap(event -> stock.madeFrom(event).stream()).toList());
    }

    /** The events about which nothing is asked although nobody has tried. */
    private List<String> missing(Quiz stock, List<String> events) {
        return events.stream()
                .filter(event -> stock.madeFrom(event).isEmpty() && !barren.contains(stock.slug() + "/" + event))
                .toList();
    }

    /**
     * In a transaction of its own, one after the other: of two learners who come first only one makes the questions, and
     * the other finds them.
     */
    private synchronized Quiz complete(EventSet set, List<String> events) {
        return alone.execute(status -> {
            Quiz stock = quizzes.findLocked(slugOf(set.slug()))
                    .orElseGet(() -> Quiz.stock(slugOf(set.slug()), set.slug(), set.title()));
            List<String> fresh = missing(stock, events);
            stock.add(new QuizMaking(materials.aboutAnyOf(fresh)).makeOneEach(SEED));
            missing(stock, fresh).forEach(event -> barren.add(stock.slug() + "/" + event));
            return quizzes.save(stock);
        });
    }

    private static String slugOf(String set) {
        return "s-" + set;
    }
}

package org.cronosur.quiz;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.Events;
import org.cronosur.curation.EventSets;
import org.cronosur.shipment.Flaw;
import org.cronosur.shipment.SeedFile;
import org.cronosur.shipment.Shipment;
import org.cronosur.shipment.ShippedPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Takes over seed-data/quizzes. Whatever file of the shipment changed, all quizzes are made anew: their questions keep
 * titles and dates of events.
 */
@Component
@Order(4)
class ShippedQuizzes implements ShippedPart {

    private static final String FOLDER = "quizzes";

    private final Quizzes quizzes;
    private final EventSets lessons;
    private final Events events;

    ShippedQuizzes(Quizzes quizzes, EventSets lessons, Events events) {
        this.quizzes = quizzes;
        this.lessons = lessons;
        this.events = events;
    }

    @Override
    public void arrive(Shipment shipment) {
        Map<String, Event> bySlug = events.findAll().stream().collect(toMap(Event::slug, identity()));
        shipment.in(FOLDER).forEach(file -> arrive(file, shipment, bySlug));
        shipment.gone(FOLDER)
                .forEach(
                        slug -> quizzes.findBySlug(slug).filter(Quiz::isShipped).ifPresent(quizzes::delete));
    }

    private void arrive(SeedFile file, Shipment shipment, Map<String, Event> bySlug) {
        shipment.read(file, QuizFile.class).ifPresent(quiz -> {
            List<Flaw> flaws = new QuizCheck(lessons, bySlug, file).flawsOf(quiz);
            flaws.forEach(shipment::note);
            boolean free = quizzes.findBySlug(quiz.slug()).map(Quiz::isShipped).orElse(true);
            if (flaws.isEmpty() && free) {
                quizzes.save(quiz.toQuiz(bySlug));
            }
        });
    }
}

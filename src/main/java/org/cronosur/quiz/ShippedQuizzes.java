package org.cronosur.quiz;

import java.util.List;
import org.cronosur.catalogue.Events;
import org.cronosur.curation.EventSets;
import org.cronosur.shipment.Flaw;
import org.cronosur.shipment.SeedFile;
import org.cronosur.shipment.Shipment;
import org.cronosur.shipment.ShippedPart;
import org.cronosur.texts.SourceTexts;
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
    private final SourceTexts texts;

    ShippedQuizzes(Quizzes quizzes, EventSets lessons, Events events, SourceTexts texts) {
        this.quizzes = quizzes;
        this.lessons = lessons;
        this.events = events;
        this.texts = texts;
    }

    @Override
    public void arrive(Shipment shipment) {
        Library library = Library.of(events.findAll(), texts.findAll());
        shipment.in(FOLDER).forEach(file -> arrive(file, shipment, library));
        shipment.gone(FOLDER)
                .forEach(
                        slug -> quizzes.findBySlug(slug).filter(Quiz::isShipped).ifPresent(quizzes::delete));
    }

    private void arrive(SeedFile file, Shipment shipment, Library library) {
        shipment.read(file, QuizFile.class).ifPresent(quiz -> {
            List<Flaw> flaws = new QuizCheck(lessons, library, file).flawsOf(quiz);
            flaws.forEach(shipment::note);
            boolean free = quizzes.findBySlug(quiz.slug()).map(Quiz::isShipped).orElse(true);
            if (flaws.isEmpty() && free) {
                quizzes.save(quiz.toQuiz(library));
            }
        });
    }
}

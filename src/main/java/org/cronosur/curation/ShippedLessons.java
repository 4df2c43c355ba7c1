package org.cronosur.curation;

import java.util.List;
import org.cronosur.catalogue.Events;
import org.cronosur.language.Bilingual;
import org.cronosur.shipment.SeedFile;
import org.cronosur.shipment.Shipment;
import org.cronosur.shipment.ShippedPart;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes over seed-data/lessons. */
@Component
@Order(3)
class ShippedLessons implements ShippedPart {

    private static final String FOLDER = "lessons";
    private static final int FEWEST_STEPS = 8;
    private static final int MOST_STEPS = 25;

    private final EventSets sets;
    private final Events events;

    ShippedLessons(EventSets sets, Events events) {
        this.sets = sets;
        this.events = events;
    }

    private record LessonFile(
            String slug,
            int position,
            Bilingual title,
            Bilingual question,
            Bilingual introduction,
            Bilingual teacherNotes,
            List<StepPart> steps) {

        EventSet toSet() {
            return EventSet.shipped(
                    slug,
                    position,
                    new EventSet.Cover(title, question, introduction, teacherNotes),
                    steps.stream().map(StepPart::toStep).toList());
        }
    }

    private record StepPart(
            String event,
            @Nullable Bilingual note,
            @Nullable Bilingual ask) {

        Step toStep() {
            return new Step(event, note, ask);
        }
    }

    @Override
    public void arrive(Shipment shipment) {
        shipment.in(FOLDER).forEach(file -> arrive(file, shipment));
        shipment.gone(FOLDER)
                .forEach(slug -> sets.findPublishedOrNot(slug)
                        .filter(EventSet::isShipped)
                        .ifPresent(sets::delete));
    }

    private void arrive(SeedFile file, Shipment shipment) {
        shipment.read(file, LessonFile.class).ifPresent(lesson -> {
            check(file, lesson, shipment);
            boolean free = sets.findPublishedOrNot(lesson.slug())
                    .map(EventSet::isShipped)
                    .orElse(true);
            if (free && shipment.isNews(file)) {
                sets.save(lesson.toSet());
            }
        });
    }

    private void check(SeedFile file, LessonFile lesson, Shipment shipment) {
        if (!lesson.slug().equals(file.stem())) {
            shipment.note(file.flaw("/slug", "the slug is not the name of the file"));
        }
        int steps = lesson.steps().size();
        if (steps < FEWEST_STEPS || steps > MOST_STEPS) {
            shipment.note(file.flaw(
                    "/steps", "a lesson has %d to %d steps, this one %d".formatted(FEWEST_STEPS, MOST_STEPS, steps)));
        }
        for (int i = 0; i < steps; i++) {
            String event = lesson.steps().get(i).event();
            if (!events.existsBySlug(event)) {
                shipment.note(file.flaw("/steps/" + i + "/event", "the event “" + event + "” does not exist"));
            }
        }
    }
}

package org.cronosur;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cronosur.catalogue.OwnEvents;
import org.cronosur.curation.OwnSets;
import org.cronosur.curation.SetFixture;
import org.cronosur.quiz.OwnQuizzes;
import org.cronosur.texts.OwnTexts;
import org.cronosur.texts.TextDraft;
import org.cronosur.texts.reading.Language;
import org.cronosur.texts.reading.PlainText;
import org.cronosur.texts.reading.Reader;
import org.cronosur.time.HistoricalDate;
import org.cronosur.workshop.reading.Readings;
import org.cronosur.workshop.reading.TextFacts;
import org.springframework.context.ApplicationContext;

/** One of everything that a teacher keeps to herself. */
final class OneTeachersThings {

    private static final String LESSON = "argentina-uriburu-peron";

    private final OwnSets sets;
    private final OwnEvents events;
    private final OwnTexts texts;
    private final OwnQuizzes quizzes;
    private final Readings readings;
    private final UUID teacher;

    OneTeachersThings(ApplicationContext program, UUID teacher) {
        this.sets = program.getBean(OwnSets.class);
        this.events = program.getBean(OwnEvents.class);
        this.texts = program.getBean(OwnTexts.class);
        this.quizzes = program.getBean(OwnQuizzes.class);
        this.readings = program.getBean(Readings.class);
        this.teacher = teacher;
    }

    /** Makes one and tells its name in addresses. */
    String make(Thing thing) {
        return switch (thing) {
            case SET ->
                sets.begin(teacher, SetFixture.titled("Solo mía"), List.of("uriburu-1930"))
                        .slug();
            case EVENT -> events.copy(teacher, "uriburu-1930", "solo mío").slug();
            case TEXT -> texts.add(teacher, "text-of-my-own", text()).slug();
            case QUIZ -> quizzes.copy(teacher, LESSON).slug();
            case READING ->
                readings.keep(
                                teacher,
                                new TextFacts("Solo mía", "", "", null, Language.SPANISH),
                                new Reader(List.of())
                                        .read(
                                                PlainText.of("El 4 de junio de 1943 hubo huelga."),
                                                Optional.empty(),
                                                Language.SPANISH,
                                                share -> {}))
                        .id()
                        .toString();
        };
    }

    private static TextDraft text() {
        return new TextDraft(
                "Zz",
                "Un libro",
                SetFixture.said("Libro"),
                "Autora Inventada",
                "Revista",
                HistoricalDate.parse("1971"),
                "es",
                SetFixture.said("ensayo"),
                SetFixture.said("una voz"),
                SetFixture.said("un punto de vista"),
                null,
                List.of());
    }

    /** The first question of the quiz. */
    String question() {
        return quizzes.of(teacher).getFirst().questions().getFirst().id();
    }

    void clear() {
        quizzes.of(teacher).forEach(quiz -> quizzes.delete(teacher, quiz.slug()));
        sets.of(teacher).forEach(set -> sets.delete(teacher, set.slug()));
        events.of(teacher).forEach(event -> events.delete(teacher, event.slug()));
        texts.of(teacher).forEach(text -> texts.delete(teacher, text.slug()));
        readings.of(teacher)
                .forEach(row -> readings.delete(teacher, row.reading().id()));
    }
}

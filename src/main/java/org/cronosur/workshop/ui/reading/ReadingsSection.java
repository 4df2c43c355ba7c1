package org.cronosur.workshop.ui.reading;

import java.util.List;
import org.cronosur.language.Bilingual;
import org.cronosur.people.DeskSection;
import org.cronosur.people.Person;
import org.cronosur.workshop.reading.Readings;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the desk says of the texts that a teacher reads through. */
@Component
@Order(26)
class ReadingsSection implements DeskSection {

    private final Readings readings;

    ReadingsSection(Readings readings) {
        this.readings = readings;
    }

    @Override
    public String title() {
        return "reading.readings";
    }

    @Override
    public String path() {
        return "/desk/readings";
    }

    @Override
    public Sentence summary(Person teacher) {
        List<Readings.Row> all = readings.of(teacher.id());
        long unfinished =
                all.stream().filter(row -> !row.standing().isFinished()).count();
        return all.isEmpty() ? Sentence.of("reading.none") : Sentence.of("reading.summary", all.size(), unfinished);
    }

    @Override
    public Top top(Person teacher) {
        return new Top(
                "reading.top",
                readings.of(teacher.id()).stream()
                        .filter(row -> !row.standing().isFinished())
                        .map(Readings.Row::reading)
                        .map(reading -> new Way(
                                new Bilingual(reading.title(), reading.title()), "/desk/reading/" + reading.id()))
                        .toList());
    }
}

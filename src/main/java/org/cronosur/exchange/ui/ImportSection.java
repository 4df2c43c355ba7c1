package org.cronosur.exchange.ui;

import org.cronosur.exchange.events.Imports;
import org.cronosur.exchange.events.PastImport;
import org.cronosur.people.DeskSection;
import org.cronosur.people.Person;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the desk says of what a teacher brought in. */
@Component
@Order(26)
class ImportSection implements DeskSection {

    private final Imports imports;

    ImportSection(Imports imports) {
        this.imports = imports;
    }

    @Override
    public String title() {
        return "import.title";
    }

    @Override
    public String path() {
        return "/desk/import";
    }

    @Override
    public Sentence summary(Person teacher) {
        int events =
                imports.past(teacher.id()).stream().mapToInt(PastImport::events).sum();
        return events == 0 ? Sentence.of("import.none") : Sentence.of("import.summary", events);
    }
}

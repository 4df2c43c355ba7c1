package org.cronosur.exchange.ui;

import org.cronosur.people.DeskSection;
import org.cronosur.people.Person;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the desk says of carrying things away. */
@Component
@Order(27)
class ExportSection implements DeskSection {

    @Override
    public String title() {
        return "export.title";
    }

    @Override
    public String path() {
        return "/desk/export";
    }

    @Override
    public Sentence summary(Person teacher) {
        return Sentence.of("export.summary");
    }
}

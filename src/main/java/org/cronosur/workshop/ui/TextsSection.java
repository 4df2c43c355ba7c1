package org.cronosur.workshop.ui;

import org.cronosur.people.DeskSection;
import org.cronosur.people.Person;
import org.cronosur.texts.OwnTexts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the desk says of a teacher's own texts. */
@Component
@Order(26)
class TextsSection implements DeskSection {

    private final OwnTexts texts;

    TextsSection(OwnTexts texts) {
        this.texts = texts;
    }

    @Override
    public String title() {
        return "workshop.texts";
    }

    @Override
    public String path() {
        return "/desk/texts";
    }

    @Override
    public Sentence summary(Person teacher) {
        int own = texts.of(teacher.id()).size();
        return own == 0 ? Sentence.of("workshop.texts.none") : Sentence.of("workshop.texts.summary", own);
    }
}

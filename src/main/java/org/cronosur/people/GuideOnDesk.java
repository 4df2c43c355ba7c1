package org.cronosur.people;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The teacher's guide, as a part of the desk. */
@Component
@Order(99)
class GuideOnDesk implements DeskSection {

    @Override
    public String title() {
        return "guide.title";
    }

    @Override
    public String path() {
        return "/desk/guide";
    }

    @Override
    public Sentence summary(Person teacher) {
        return Sentence.of("guide.summary");
    }
}

package org.cronosur.people;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** One's own account, as a part of the desk. */
@Component
@Order(90)
class OwnAccountOnDesk implements DeskSection {

    private final Sessions sessions;

    OwnAccountOnDesk(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public String title() {
        return "people.account.title";
    }

    @Override
    public String path() {
        return "/desk/account";
    }

    @Override
    public Sentence summary(Person teacher) {
        return Sentence.of("people.account.summary", sessions.of(teacher.id()).size());
    }
}

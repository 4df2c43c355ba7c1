package org.cronosur.people;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The accounts of everybody, as a part of an administrator's desk. */
@Component
@Order(95)
class PeopleOnDesk implements DeskSection {

    private final Administration administration;
    private final Invitations invitations;

    PeopleOnDesk(Administration administration, Invitations invitations) {
        this.administration = administration;
        this.invitations = invitations;
    }

    @Override
    public String title() {
        return "people.all.title";
    }

    @Override
    public String path() {
        return "/desk/people";
    }

    @Override
    public Sentence summary(Person administrator) {
        return Sentence.of(
                "people.all.summary",
                administration.all().size(),
                invitations.pending().size());
    }

    @Override
    public boolean isFor(Person person) {
        return person.isAdministrator();
    }
}

package org.cronosur.curation.ui.desk;

import java.util.List;
import java.util.UUID;
import org.cronosur.people.Person;
import org.cronosur.people.SignedIn;
import org.cronosur.people.Staff;
import org.springframework.stereotype.Component;

/** Who works at the sets: the teacher who sits at the desk, and the others by their names. */
@Component
class Colleagues {

    private final SignedIn signedIn;
    private final Staff staff;

    Colleagues(SignedIn signedIn, Staff staff) {
        this.signedIn = signedIn;
        this.staff = staff;
    }

    /** The account of the teacher who sits at the desk. */
    UUID me() {
        return signedIn.teacher().id();
    }

    /** Her name, as colleagues read it. */
    String myName() {
        return signedIn.teacher().name();
    }

    /** Everybody else who can sign in, by name. */
    List<Person> others() {
        UUID me = me();
        return staff.all().stream().filter(person -> !person.id().equals(me)).toList();
    }

    /**
     * The name of an account, or "you".
     *
     * @param place where it is to be read, which knows the language
     */
    String nameOf(UUID account, com.vaadin.flow.component.Component place) {
        return account.equals(me())
                ? place.getTranslation("sets.you")
                : staff.of(account).map(Person::name).orElseGet(() -> place.getTranslation("sets.somebody"));
    }
}

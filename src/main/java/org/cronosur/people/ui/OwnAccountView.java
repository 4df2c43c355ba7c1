package org.cronosur.people.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.cronosur.people.OwnAccount;
import org.cronosur.people.Person;
import org.cronosur.people.Refused;
import org.cronosur.people.Role;
import org.cronosur.people.Sessions;
import org.cronosur.people.SignedIn;

/** One's own account: who one is here, the password, and where one is signed in. */
@Route("desk/account")
@Menu(title = "people.account.title", order = 90)
@RolesAllowed(Role.TEACHERS)
@StyleSheet("people.css")
class OwnAccountView extends Div implements HasDynamicTitle {

    private final Person person;
    private final OwnAccount accounts;
    private final Sessions sessions;
    private final UnorderedList places = new UnorderedList();

    OwnAccountView(SignedIn signedIn, OwnAccount accounts, Sessions sessions, AuthenticationContext door) {
        this.person = signedIn.teacher();
        this.accounts = accounts;
        this.sessions = sessions;
        addClassNames("page", "people");
        add(heading(door));
        if (accounts.hasPassword(person.id())) {
            add(password());
        }
        add(places());
    }

    private Header heading(AuthenticationContext door) {
        Paragraph who = new Paragraph(getTranslation(
                "people.account.who",
                person.name(),
                accounts.signInNameOf(person.id()),
                getTranslation(RoleWords.key(person.role()))));
        who.addClassName("page-lead");
        NativeButton leave = new NativeButton(getTranslation("people.sign-out"), click -> door.logout());
        leave.addClassName("button");
        Header heading = new Header(new Div(new H1(getTranslation("people.account.title")), who), leave);
        heading.addClassNames("page-head", "desk-head");
        return heading;
    }

    private Section password() {
        Form form = new Form();
        Field present = new Field("current-password", "people.password.present")
                .secret()
                .filledInAs("current-password");
        NewPasswordFields wanted = new NewPasswordFields();
        form.with(present)
                .with(wanted.all())
                .endingWith("people.password.change")
                .handledBy(() -> change(form, present, wanted));
        return new Section(new H2(getTranslation("people.password.change")), form);
    }

    private void change(Form form, Field present, NewPasswordFields wanted) {
        if (!wanted.agree()) {
            form.complain(getTranslation("people.flaw.passwords-differ"));
            return;
        }
        try {
            accounts.changePassword(person.id(), present.text(), wanted.text(), here());
            present.clear();
            wanted.clear();
            form.report(getTranslation("people.password.changed"));
            showPlaces();
        } catch (Refused refused) {
            form.complain(getTranslation(refused.flaw().key()));
        }
    }

    private Section places() {
        places.addClassName("people-places");
        places.getElement().setAttribute("tabindex", "-1");
        showPlaces();
        Paragraph lead = new Paragraph(getTranslation("people.places.lead"));
        return new Section(new H2(getTranslation("people.places")), lead, places);
    }

    private void showPlaces() {
        places.removeAll();
        Optional<UUID> here = here();
        sessions.of(person.id()).forEach(place -> places.add(row(place, here)));
    }

    private ListItem row(Sessions.Place place, Optional<UUID> here) {
        Span what =
                new Span(getTranslation("people.place", place.browser(), Moments.inWords(place.since(), getLocale())));
        if (here.filter(place.id()::equals).isPresent()) {
            return new ListItem(what, new Span(getTranslation("people.place.here")));
        }
        NativeButton end = new NativeButton(getTranslation("people.place.end"), click -> {
            sessions.end(person.id(), place.id());
            showPlaces();
            places.getElement().executeJs("(this.querySelector('button') ?? this).focus()");
        });
        end.addClassName("button");
        end.setAriaLabel(getTranslation("people.place.end") + ": " + what.getText());
        return new ListItem(what, end);
    }

    private Optional<UUID> here() {
        return Optional.ofNullable(VaadinServletRequest.getCurrent())
                .flatMap(
                        request -> sessions.idOf(request.getHttpServletRequest().getSession()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.account.title") + " · Cronosur";
    }
}

package org.cronosur.people.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import java.util.stream.Stream;
import org.cronosur.people.FirstAccount;
import org.cronosur.people.School;
import org.cronosur.people.TriedName;
import org.springframework.security.web.csrf.CsrfToken;

/** The door to the desk. The browser itself sends the form, so that it can remember the password. */
@Route("sign-in")
@AnonymousAllowed
@StyleSheet("people.css")
class SignInView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final FirstAccount first;
    private final School school;
    private final Form form = new Form().sentTo("/sign-in");
    private final Field name =
            new Field("username", "people.sign-in-name").filledInAs("username").literal();
    private final Field password =
            new Field("password", "people.password").secret().filledInAs("current-password");

    SignInView(FirstAccount first, School school) {
        this.first = first;
        this.school = school;
        addClassNames("page", "people");
        Paragraph lead = new Paragraph(getTranslation("people.sign-in.lead"));
        lead.addClassName("page-lead");
        form.with(name, password).endingWith("people.sign-in");
        token().ifPresent(form::add);
        add(new H1(getTranslation("people.sign-in.title")), lead, form);
        school.door().ifPresent(door -> add(schoolDoor(door)));
        add(pupils());
    }

    /** The browser leaves the pages of this program, so the router must not take the link. */
    private Anchor schoolDoor(String path) {
        Anchor door = new Anchor(path, getTranslation("people.sign-in.school", school.name()));
        door.setRouterIgnore(true);
        door.addClassName("button");
        return door;
    }

    /** Proof that the form comes from this page. */
    private static Optional<Input> token() {
        return Stream.ofNullable(VaadinRequest.getCurrent().getAttribute(CsrfToken.class.getName()))
                .map(CsrfToken.class::cast)
                .map(token -> {
                    Input hidden = new Input();
                    hidden.setType("hidden");
                    hidden.getElement().setAttribute("name", token.getParameterName());
                    hidden.setValue(token.getToken());
                    return hidden;
                })
                .findFirst();
    }

    private Paragraph pupils() {
        Paragraph pupils = new Paragraph(getTranslation("people.sign-in.pupils"));
        pupils.addClassName("people-hint");
        return pupils;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (first.isMissing()) {
            event.forwardTo(FirstAccountView.class);
            return;
        }
        QueryParameters query = event.getLocation().getQueryParameters();
        query.getSingleParameter("wait")
                .map(seconds -> getTranslation("people.sign-in.wait", inNumbers(seconds)))
                .or(() -> Stream.of("failed", "again", "not-at-school", "school-failed")
                        .filter(query.getParameters()::containsKey)
                        .map(reason -> getTranslation("people.sign-in." + reason))
                        .findFirst())
                .ifPresent(this::refuse);
    }

    /** What was typed as a name stands there again, the password does not. */
    private void refuse(String why) {
        form.complain(why);
        Optional<String> tried = TriedName.take(VaadinServletRequest.getCurrent());
        tried.ifPresent(name::fill);
        (tried.isPresent() ? password : name).beginHere();
    }

    /** What somebody wrote into the address by hand may be no number. */
    private static int inNumbers(String seconds) {
        return seconds.matches("\\d{1,4}") ? Integer.parseInt(seconds) : 0;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.sign-in.title") + " · Cronosur";
    }
}

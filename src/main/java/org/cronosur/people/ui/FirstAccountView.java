package org.cronosur.people.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.cronosur.people.FirstAccount;
import org.cronosur.people.NewAccount;
import org.cronosur.people.Refused;

/** Where whoever installs the program makes the first account, with the code that the start printed. */
@Route("first-account")
@AnonymousAllowed
@StyleSheet("people.css")
class FirstAccountView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final FirstAccount first;
    private final Form form = new Form();
    private final Field code = new Field("code", "people.first.code").literal().filledInAs("one-time-code");
    private final NewAccountFields account = new NewAccountFields();

    FirstAccountView(FirstAccount first) {
        this.first = first;
        addClassNames("page", "people");
        Paragraph lead = new Paragraph(getTranslation("people.first.lead"));
        lead.addClassName("page-lead");
        form.with(code.hinting("people.first.code.hint"))
                .with(account.all())
                .endingWith("people.first.make")
                .handledBy(this::make);
        add(new H1(getTranslation("people.first.title")), lead, form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!first.isMissing()) {
            event.forwardTo(SignInView.class);
        }
    }

    private void make() {
        if (!account.passwordsAgree()) {
            form.complain(getTranslation("people.flaw.passwords-differ"));
            return;
        }
        try {
            NewAccount stated = account.stated();
            first.make(code.text(), stated);
            showDone(stated);
        } catch (Refused refused) {
            form.complain(getTranslation(refused.flaw().key()));
        }
    }

    private void showDone(NewAccount made) {
        Paragraph done = new Paragraph(getTranslation("people.first.done", made.signInName()));
        done.addClassName("page-lead");
        Anchor way = new Anchor("/desk", getTranslation("people.sign-in"));
        way.addClassName("button-primary");
        removeAll();
        add(new H1(getTranslation("people.first.done.title")), done, new Paragraph(way));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.first.title") + " · Cronosur";
    }
}

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
import org.cronosur.people.Invitations;
import org.cronosur.people.Refused;

/** Where a link of an administrator leads: to an account of one's own, or to a new password for it. */
@Route("invitation/:secret")
@AnonymousAllowed
@StyleSheet("people.css")
class InvitationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Invitations invitations;
    private String secret = "";

    InvitationView(Invitations invitations) {
        this.invitations = invitations;
        addClassNames("page", "people");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        secret = event.getRouteParameters().get("secret").orElse("");
        removeAll();
        invitations.offer(secret).ifPresentOrElse(this::show, this::showOver);
    }

    private void show(Invitations.Offer offer) {
        offer.name().ifPresentOrElse(this::showPassword, this::showAccount);
    }

    private void showAccount() {
        Form form = new Form();
        NewAccountFields account = new NewAccountFields();
        form.with(account.all()).endingWith("people.first.make").handledBy(() -> {
            if (account.passwordsAgree()) {
                attempt(form, () -> {
                    invitations.join(secret, account.stated());
                    showDone(account.stated().signInName());
                });
            } else {
                form.complain(getTranslation("people.flaw.passwords-differ"));
            }
        });
        add(new H1(getTranslation("people.invitation.title")), lead("people.invitation.lead"), form);
    }

    private void showPassword(String signInName) {
        Form form = new Form();
        NewPasswordFields password = new NewPasswordFields();
        form.with(password.all()).endingWith("people.password.choose").handledBy(() -> {
            if (password.agree()) {
                attempt(form, () -> {
                    invitations.choosePassword(secret, password.text());
                    showDone(signInName);
                });
            } else {
                form.complain(getTranslation("people.flaw.passwords-differ"));
            }
        });
        add(new H1(getTranslation("people.choose.title")), lead("people.choose.lead", signInName), form);
    }

    private void attempt(Form form, Runnable change) {
        try {
            change.run();
        } catch (Refused refused) {
            form.complain(getTranslation(refused.flaw().key()));
        }
    }

    private void showDone(String signInName) {
        Anchor way = new Anchor("/desk", getTranslation("people.sign-in"));
        way.addClassName("button-primary");
        removeAll();
        add(
                new H1(getTranslation("people.first.done.title")),
                lead("people.first.done", signInName),
                new Paragraph(way));
    }

    private void showOver() {
        add(new H1(getTranslation("people.invitation.over.title")), lead("people.flaw.invitation-over"));
    }

    private Paragraph lead(String key, Object... values) {
        Paragraph lead = new Paragraph(getTranslation(key, values));
        lead.addClassName("page-lead");
        return lead;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.invitation.title") + " · Cronosur";
    }
}

package org.cronosur.practice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.cronosur.practice.KeyCode;
import org.cronosur.practice.Travel;
import org.cronosur.quiz.LearnerKey;
import org.cronosur.quiz.Learners;
import org.cronosur.quiz.ui.LearnerCookie;

/** The key of a learner: to print, to bring to another device, to take along as a file, and to delete. */
@Route("study/key")
@StyleSheet("study.css")
class KeyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Travel travel;
    private final Learners learners;
    private final Paragraph notice = new Paragraph();

    KeyView(Travel travel, Learners learners) {
        this.travel = travel;
        this.learners = learners;
        addClassNames("page", "study");
        notice.addClassName("study-notice");
        notice.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Visitor.now(), "");
    }

    private void show(Visitor visitor, String news) {
        removeAll();
        notice.setText(news);
        Div columns = new Div(new KeySheet(visitor.key()), bringing());
        columns.addClassName("study-columns");
        add(heading(), notice, columns, new FileExchange(visitor, travel, learners), leaving(visitor));
    }

    private Header heading() {
        Paragraph lead = new Paragraph(getTranslation("study.key.page.lead", Learners.KEPT.toDays()));
        lead.addClassName("page-lead");
        Anchor back = new Anchor(StudyAddress.HOME, getTranslation("study.back"));
        back.addClassName("study-back");
        Header heading = new Header(back, new H1(getTranslation("study.key.page")), lead);
        heading.addClassName("page-head");
        return heading;
    }

    /** Leads to where the key is taken over, and whoever has something to lose is asked. */
    private Section bringing() {
        Line code = new Line(getTranslation("study.key.enter.code"), "text", "")
                .with("autocomplete", "off")
                .with("autocapitalize", "characters")
                .with("spellcheck", "false");
        NativeButton enter = new NativeButton(getTranslation("study.key.enter.go"), click -> bring(code.value()));
        enter.addClassName("button");
        Div actions = new Div(enter);
        actions.addClassName("study-actions");
        Section bringing = new Section(
                new H2(getTranslation("study.key.enter")),
                new Paragraph(getTranslation("study.key.enter.text")),
                code,
                actions);
        bringing.addClassName("study-bringing");
        return bringing;
    }

    /** The key itself does not go through the address. */
    private static void bring(String typed) {
        KeyCode.parse(typed)
                .ifPresentOrElse(
                        key -> {
                            BroughtKey.keep(key);
                            UI.getCurrent().navigate(StudyView.class);
                        },
                        () -> UI.getCurrent().navigate(StudyView.class, StudyAddress.carrying("-")));
    }

    private Section leaving(Visitor visitor) {
        return new Leaving(() -> {
            learners.forget(visitor.key());
            LearnerKey fresh = LearnerKey.random();
            LearnerCookie.keep(fresh);
            show(visitor.as(fresh), getTranslation("study.deleted"));
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("study.key.page") + " · Cronosur";
    }
}

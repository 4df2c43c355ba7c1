package org.cronosur.curation.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.cronosur.catalogue.EventAccount;
import org.cronosur.catalogue.EventAccounts;
import org.cronosur.curation.Lesson;
import org.cronosur.curation.Step;
import org.cronosur.curation.ui.Curtain.Thing;
import org.cronosur.visual.Board;
import org.cronosur.visual.EventMap;
import org.cronosur.visual.Told;

/** What a class sees of a lesson: the bar of keys, the map, the slide, and the line of the lesson below. */
class Stage extends Div implements PresenterBar.Commands {

    /** Where one can go from a step. {@code hidden} is what stays hidden, as {@link Curtain#toString} names it. */
    interface Ways {
        void toStep(int step, String hidden);

        /** Stays at the step, and keeps in the address what is hidden. */
        void keep(int step, String hidden);

        void out(int step);
    }

    private final Lesson lesson;
    private final EventAccounts accounts;
    private final Scale scale;
    private final Ways ways;
    private final Curtain curtain = new Curtain();
    private final PresenterBar bar;
    private final Board board = new Board();
    private final Slide slide = new Slide(curtain, this::toggle, this::reveal);
    private final Aside notes = new Aside();
    private final Span live = new Span();

    private int current = 1;

    Stage(Lesson lesson, EventAccounts accounts, Scale scale, Ways ways) {
        this.lesson = lesson;
        this.accounts = accounts;
        this.scale = scale.withChoice(this::goTo);
        this.ways = ways;
        bar = new PresenterBar(lesson, this);
        addClassName("stage");
        Main main = new Main(map(), slide);
        main.addClassName("stage-main");
        notes.addClassName("stage-notes");
        notes.getElement().setAttribute("aria-label", getTranslation("lesson.teacher"));
        notes.setVisible(false);
        live.addClassName("only-heard");
        live.getElement().setAttribute("aria-live", "polite");
        add(bar, main, scale, notes, live, keys());
    }

    private Board map() {
        EventMap map = new EventMap();
        map.getElement().setAttribute("mini", true);
        board.add(map);
        board.setOnly(lesson.events());
        return board;
    }

    private Keys keys() {
        return new Keys(
                this::obey, "ArrowLeft", "PageUp", "ArrowRight", "PageDown", "Space", "f", "n", "d", "t", "Escape");
    }

    private void obey(String key) {
        switch (key) {
            case "ArrowLeft", "PageUp" -> previous();
            case "ArrowRight", "PageDown" -> next();
            case "Space" -> reveal();
            case "t" -> toggleNotes();
            case "Escape" -> leave();
            default -> Thing.ofKey(key).ifPresent(this::toggle);
        }
    }

    Lesson lesson() {
        return lesson;
    }

    /** @param hidden what the class must not see from this step on */
    void show(int step, String hidden) {
        current = step;
        curtain.read(hidden);
        curtain.fall();
        draw();
    }

    private void draw() {
        if (lesson.stops().isEmpty()) {
            return;
        }
        Step step = lesson.stops().get(current - 1).step();
        accounts.of(step.event()).ifPresent(account -> draw(step, account));
        board.setChosen(step.event());
        board.setSight(Sights.of(step.scene()));
        scale.setCurrent(current);
        scale.frame(step.scene());
        scale.setClassName("is-undated", curtain.hides(Thing.DATES));
        bar.show(current, lesson.stops().size(), curtain, notes.isVisible());
    }

    private void draw(Step step, EventAccount account) {
        slide.show(step, account);
        live.setText(slide.told(account.event()));
        notes.removeAll();
        step.note()
                .ifPresent(note ->
                        notes.add(new H2(getTranslation("lesson.note")), Told.in(getLocale(), note, new Paragraph())));
        if (lesson.set().teacherNotes().es().isBlank()) {
            return;
        }
        notes.add(new H2(getTranslation("lesson.teacher")));
        TeacherNotes.paragraphs(lesson.set().teacherNotes())
                .forEach(paragraph -> notes.add(Told.in(getLocale(), paragraph, new Paragraph())));
    }

    private void goTo(int step) {
        if (step >= 1 && step <= lesson.stops().size() && step != current) {
            ways.toStep(step, curtain.toString());
        }
    }

    private void reveal() {
        curtain.revealNext();
        draw();
    }

    @Override
    public void previous() {
        goTo(current - 1);
    }

    @Override
    public void next() {
        goTo(current + 1);
    }

    @Override
    public void toggle(Thing thing) {
        curtain.toggle(thing);
        ways.keep(current, curtain.toString());
        draw();
    }

    @Override
    public void toggleNotes() {
        notes.setVisible(!notes.isVisible());
        draw();
    }

    @Override
    public void leave() {
        ways.out(current);
    }
}

package org.cronosur.workshop.ui.reading;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.cronosur.catalogue.Collecting;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.OwnEvents;
import org.cronosur.catalogue.Theme;
import org.cronosur.workshop.reading.DecidedMeanwhile;
import org.cronosur.workshop.reading.Decisions;
import org.cronosur.workshop.reading.Found;
import org.cronosur.workshop.reading.OwnReading;
import org.cronosur.workshop.reading.Pencilled;
import org.cronosur.workshop.reading.Readings;
import org.cronosur.workshop.reading.SimilarEvents;
import org.cronosur.workshop.reading.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The text at the left, the finding that is looked at at the right, and what can be done to it. */
final class Workbench extends Div {

    private final Tools tools;
    private final UUID teacher;
    private final OwnReading reading;
    private final TextPane text;
    private final Div right = new Div();
    private final Div side = new Div();
    private final Paragraph standing = new Paragraph();
    private final Progress bar = new Progress(0, 1);
    private final Paragraph notice = new Paragraph();
    private final Verbs verbs = new Verbs(this::act);
    private @Nullable FindingPanel panel;
    private @Nullable Merging merging;
    private @Nullable Theme themeBefore;

    /** What is needed to work on a text. */
    @Component
    static final class Tools {

        private final Readings readings;
        private final Decisions decisions;
        private final SimilarEvents similar;
        private final Choices choices;
        private final Collecting collecting;

        Tools(Readings readings, Decisions decisions, SimilarEvents similar, Choices choices, Collecting collecting) {
            this.readings = readings;
            this.decisions = decisions;
            this.similar = similar;
            this.choices = choices;
            this.collecting = collecting;
        }
    }

    Workbench(Tools tools, UUID teacher, OwnReading reading) {
        this.tools = tools;
        this.teacher = teacher;
        this.reading = reading;
        this.text = new TextPane(tools.readings, reading, this::choose);
        addClassName("reading-bench");
        notice.addClassName("reading-notice");
        notice.getElement().setAttribute("role", "status");
        standing.addClassName("reading-source");
        side.addClassName("reading-side");
        Div always = new Div(verbs, notice);
        always.addClassName("reading-bar");
        right.add(standing, bar, always, side);
        right.addClassName("reading-right");
        add(text, right);
        begin();
    }

    private void begin() {
        Standing now = tellStanding();
        if (now.all() == 0) {
            text.showBeginning();
            verbs.setVisible(false);
            side.add(new Section(
                    new H2(getTranslation("reading.nothing")), new Paragraph(getTranslation("reading.nothing.why"))));
        } else {
            look(Math.min(reading.place(), now.all()));
        }
    }

    private Standing tellStanding() {
        Standing now = tools.readings.standing(reading.id());
        standing.setText(StandingWords.of(now, this));
        bar.show(now.decided(), now.all());
        return now;
    }

    private void choose(int number) {
        notice.setText("");
        look(number);
    }

    private void look(int number) {
        Optional<Found> found = tools.readings.found(reading, number);
        found.ifPresent(this::look);
    }

    private void look(Found found) {
        tools.readings.goTo(reading, found.finding().number());
        Standing now = tellStanding();
        merging = new Merging(tools.similar, teacher, found, this::merge);
        FindingForm form = new FindingForm(
                found,
                reading.language(),
                tools.choices,
                penciling(found.finding().number()));
        form.proposeTheme(themeBefore);
        beginAnew(found);
        panel = new FindingPanel(found, reading, now.all(), form, merging);
        side.removeAll();
        if (now.isFinished()) {
            side.add(new Harvest(tools.readings.events(reading), reading.title(), tools.collecting));
        }
        side.add(panel);
        text.look(found.finding());
        verbs.fit(found.finding(), now);
    }

    /** Another finding is read from its head on, however far down the one before it was. */
    private void beginAnew(Found found) {
        if (panel != null && panel.finding().number() != found.finding().number()) {
            right.getElement()
                    .executeJs("if (this.scrollTop) this.scrollTop = 0;"
                            + " else if (this.getBoundingClientRect().top < 0) this.scrollIntoView()");
        }
    }

    private FindingForm.Pencil penciling(int number) {
        return new FindingForm.Pencil() {
            @Override
            public void note(Pencilled words) {
                tools.readings.pencil(reading, number, words);
            }

            @Override
            public void erase() {
                tools.readings.erase(reading, number);
                look(number);
                notice.setText(getTranslation("reading.pencil.erased"));
            }
        };
    }

    private void act(Verb verb) {
        FindingPanel now = panel;
        if (now == null) {
            return;
        }
        notice.setText("");
        int number = now.finding().number();
        switch (verb) {
            case ACCEPT ->
                decide(
                        now,
                        () -> tools.decisions.accept(
                                teacher, reading.id(), number, now.form().read()),
                        "reading.accepted");
            case MERGE -> Optional.ofNullable(merging).ifPresent(Merging::focus);
            case NEXT -> look(number + 1);
            case PREVIOUS -> look(number - 1);
            case DROP -> decide(now, () -> tools.decisions.drop(teacher, reading.id(), number), "reading.dropped");
            case UNDO -> undo(now);
        }
    }

    private void merge(Event target) {
        FindingPanel now = panel;
        if (now != null) {
            int number = now.finding().number();
            String remark = getTranslation(
                    "reading.merge.remark", reading.title(), now.finding().passage());
            decide(
                    now,
                    () -> tools.decisions.merge(
                            teacher,
                            reading.id(),
                            number,
                            target.slug(),
                            now.form().readClaim(),
                            remark),
                    "reading.merged");
            lead(now);
        }
    }

    /** The button that was pressed went away with its finding. */
    private void lead(FindingPanel before) {
        FindingPanel now = panel;
        if (now != null && now != before) {
            now.lead();
        }
    }

    /** Stored at once; the next open one comes by itself. */
    private void decide(FindingPanel now, Runnable decision, String key) {
        try {
            decision.run();
            afterwards(now, key);
        } catch (Complaint complaint) {
            notice.setText(getTranslation(complaint.key()));
            complaint.lead();
        } catch (DecidedMeanwhile elsewhere) {
            notice.setText(getTranslation("reading.meanwhile", words(elsewhere)));
            look(now.finding().number());
        } catch (IllegalArgumentException | OwnEvents.ChangedMeanwhile unfit) {
            notice.setText(getTranslation("reading.complaint.unfit"));
        }
    }

    private String words(DecidedMeanwhile elsewhere) {
        return getTranslation("reading.fate." + elsewhere.fate().name().toLowerCase(Locale.ROOT));
    }

    private void afterwards(FindingPanel now, String key) {
        int number = now.finding().number();
        themeBefore = now.form().theme();
        notice.setText(getTranslation(key, number));
        tools.readings.finding(reading, number).ifPresent(text::update);
        look(tools.readings.nextOpen(reading, number).orElse(number));
    }

    /** The one that is looked at, if it is decided; else what was decided last. */
    private void undo(FindingPanel now) {
        Optional<Integer> which = now.finding().isOpen()
                ? tools.decisions.latest(reading.id())
                : Optional.of(now.finding().number());
        which.ifPresent(this::undo);
    }

    private void undo(int number) {
        try {
            tools.decisions.undo(teacher, reading.id(), number);
            look(number);
            notice.setText(getTranslation("reading.undone", number));
        } catch (Decisions.ChangedSince changed) {
            look(number);
            notice.setText(getTranslation("reading.changed-since"));
        }
    }
}

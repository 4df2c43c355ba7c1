package org.cronosur.workshop.ui.reading;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;
import org.cronosur.workshop.reading.ReadingJob;
import org.cronosur.workshop.reading.ReadingJob.Outcome;
import org.jspecify.annotations.Nullable;

/** Tells how far a text is read; it asks by itself, as school networks lose what a server sends unasked. */
final class Waiting extends Div {

    /** In ms; a short text is read before the first question. */
    private static final int OFTEN = 300;

    private static final int HUNDRED = 100;

    private final ReadingJob job;
    private final Consumer<Outcome> ended;
    private final Progress bar = new Progress(0, 1);
    private final Paragraph words = new Paragraph();
    private @Nullable Registration polling;

    Waiting(ReadingJob job, Consumer<Outcome> ended) {
        this.job = job;
        this.ended = ended;
        addClassName("reading-waiting");
        words.getElement().setAttribute("role", "status");
        words.setText(getTranslation("reading.waiting.begun"));
        add(new H2(getTranslation("reading.waiting")), bar, words);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        ui.setPollInterval(OFTEN);
        polling = ui.addPollListener(poll -> look());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    private void look() {
        bar.show(job.share(), 1);
        words.setText(getTranslation("reading.waiting.share", Math.round(job.share() * HUNDRED)));
        job.outcome().ifPresent(ended);
    }
}

package org.cronosur.exchange.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.cronosur.exchange.events.Job;

/** How far a job is, with a way to stop it. */
final class RunPanel extends Section {

    private final String key;
    private final int all;
    private final Paragraph told = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final NativeButton stop = new NativeButton(getTranslation("import.stop"));

    /**
     * @param key of the sentence that says how far it is; with ".finishing" of the one for when all are done
     * @param all how many there are to do; 0 where nobody knows yet
     */
    RunPanel(Job<?> job, String key, int all) {
        this.key = key;
        this.all = all;
        addClassName("import-run");
        told.setText(getTranslation(key, 0, all));
        bar.setIndeterminate(all == 0);
        bar.getElement().setAttribute("aria-label", told.getText());
        stop.addClickListener(click -> {
            job.stop();
            stop.setEnabled(false);
        });
        stop.addClassName("button");
        add(told, bar, stop);
    }

    /** Says that it goes on without her. */
    RunPanel thatMayBeLeft() {
        Paragraph leave = new Paragraph(getTranslation("import.leave"));
        leave.addClassName("import-hint");
        addComponentAtIndex(getComponentCount() - 1, leave);
        return this;
    }

    void show(int done) {
        if (all > 0) {
            boolean finishing = done >= all;
            bar.setIndeterminate(finishing);
            bar.setValue(Math.min(1, (double) done / all));
            stop.setVisible(!finishing);
            told.setText(finishing ? getTranslation(key + ".finishing", all) : getTranslation(key, done, all));
        }
    }
}

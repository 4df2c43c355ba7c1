package org.cronosur.exchange.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.cronosur.exchange.events.Job;

/** How far a job is, with a way to stop it. */
final class RunPanel extends Section {

    private final int all;
    private final Paragraph told = new Paragraph();
    private final ProgressBar bar = new ProgressBar();

    /** @param all how many there are to do; 0 where nobody knows yet */
    RunPanel(Job<?> job, String what, int all) {
        this.all = all;
        addClassName("import-run");
        told.setText(what);
        told.getElement().setAttribute("role", "status");
        bar.setIndeterminate(all == 0);
        bar.getElement().setAttribute("aria-label", what);
        NativeButton stop = new NativeButton(getTranslation("import.stop"), click -> {
            job.stop();
            click.getSource().setEnabled(false);
        });
        stop.addClassName("button");
        add(told, bar, stop);
    }

    void show(int done) {
        if (all > 0) {
            bar.setIndeterminate(done >= all);
            bar.setValue(Math.min(1, (double) done / all));
            told.setText(
                    done >= all
                            ? getTranslation("import.finishing", all)
                            : getTranslation("import.running", done, all));
        }
    }
}

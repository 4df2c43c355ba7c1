package org.cronosur.explore.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.cronosur.catalogue.Asking;
import org.cronosur.catalogue.Collecting;
import org.cronosur.visual.Board;

/** What can be done with all that is shown: be asked about it, have it on paper, or make a lesson of it. */
class AskAndPrint extends Div {

    private final Board board;
    private final Asking asking;
    private final Collecting collecting;
    private final Paragraph objection = new Paragraph();

    AskAndPrint(Board board, Asking asking, Collecting collecting) {
        this.board = board;
        this.asking = asking;
        this.collecting = collecting;
        addClassName("explore-paper");
        objection.getElement().setAttribute("role", "alert");
        add(
                button("explore.ask", () -> board.askShown(this::askAbout)),
                button("explore.print", () -> board.print(false)),
                button("explore.print.blank", () -> board.print(true)));
        if (collecting.isOffered()) {
            NativeButton collect = button("explore.collect", () -> board.askShown(this::collect));
            collect.setAriaLabel(getTranslation("explore.collect.what"));
            add(collect);
        }
        add(objection);
    }

    private NativeButton button(String key, Runnable act) {
        NativeButton button = new NativeButton(getTranslation(key), click -> act.run());
        button.addClassName("button");
        return button;
    }

    private void collect(List<String> events) {
        collecting
                .of(events)
                .ifPresentOrElse(
                        this::go, () -> objection.setText(getTranslation("explore.collect.unfit", events.size())));
    }

    private void go(String path) {
        getUI().ifPresent(ui -> ui.navigate(path.substring(1)));
    }

    private void askAbout(List<String> events) {
        asking.about(events).ifPresentOrElse(this::go, () -> objection.setText(getTranslation("explore.ask.too-few")));
    }
}

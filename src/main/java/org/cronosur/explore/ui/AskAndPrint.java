package org.cronosur.explore.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.cronosur.catalogue.Asking;
import org.cronosur.visual.Board;

/** What can be done with all that is shown: be asked about it, or have it on paper. */
class AskAndPrint extends Div {

    private final Board board;
    private final Asking asking;
    private final Paragraph objection = new Paragraph();

    AskAndPrint(Board board, Asking asking) {
        this.board = board;
        this.asking = asking;
        addClassName("explore-paper");
        objection.getElement().setAttribute("role", "alert");
        add(
                button("explore.ask", () -> board.askShown(this::askAbout)),
                button("explore.print", () -> board.print(false)),
                button("explore.print.blank", () -> board.print(true)),
                objection);
    }

    private NativeButton button(String key, Runnable act) {
        NativeButton button = new NativeButton(getTranslation(key), click -> act.run());
        button.addClassName("button");
        return button;
    }

    private void askAbout(List<String> events) {
        asking.about(events)
                .ifPresentOrElse(
                        path -> getUI().ifPresent(ui -> ui.navigate(path.substring(1))),
                        () -> objection.setText(getTranslation("explore.ask.too-few")));
    }
}

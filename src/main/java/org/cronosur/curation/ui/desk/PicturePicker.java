package org.cronosur.curation.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.cronosur.catalogue.EventAccount;
import org.cronosur.catalogue.EventAccounts;
import org.cronosur.curation.SetDraft;
import org.cronosur.visual.Board;
import org.cronosur.visual.EventList;
import org.cronosur.visual.EventMap;
import org.cronosur.visual.Sentence;
import org.cronosur.visual.Timeline;
import org.jspecify.annotations.Nullable;

/** Events chosen on the timeline, the map or the list and added one by one, or all that are shown at once. */
final class PicturePicker extends NativeDetails {

    private final SetWork work;
    private final EventAccounts accounts;
    private final Div content = new Div();
    private final Board board = new Board();
    private final Paragraph chosen = new Paragraph();
    private final NativeButton add;

    private @Nullable String event;

    PicturePicker(SetWork work, EventAccounts accounts) {
        this.work = work;
        this.accounts = accounts;
        setSummaryText(getTranslation("sets.pick"));
        addClassNames("set-fold", "set-picker");
        chosen.getElement().setAttribute("role", "status");
        add = new NativeButton(getTranslation("sets.find.add"), click -> addChosen());
        add.addClassName("button");
        setContent(content);
        addToggleListener(toggle -> open());
    }

    /** The pictures are fetched when somebody wants them. */
    private void open() {
        if (!isOpen() || board.getParent().isPresent()) {
            return;
        }
        Div pictures = new Div(new Timeline(), new EventMap());
        pictures.addClassName("set-pictures");
        board.add(new Sentence(), pictures, new EventList());
        board.addChosenListener(choice -> choose(choice.id()));
        NativeButton all = new NativeButton(getTranslation("sets.pick.all"), click -> board.askShown(this::addAll));
        all.addClassName("button");
        Div tools = new Div(chosen, add, all);
        tools.addClassName("set-ways");
        content.add(tools, board);
        choose(Optional.empty());
    }

    private void choose(Optional<String> slug) {
        event = slug.orElse(null);
        chosen.setText(slug.flatMap(accounts::of)
                .map(EventAccount::event)
                .map(found -> found.title().in(getLocale()))
                .orElseGet(() -> getTranslation("sets.pick.none")));
        boolean there = slug.flatMap(found -> work.draft().stepAt(found)).isPresent();
        add.setText(getTranslation(there ? "sets.find.there" : "sets.find.add"));
        add.getElement().setAttribute("aria-disabled", String.valueOf(slug.isEmpty() || there));
    }

    private void addChosen() {
        if (event != null) {
            work.add(List.of(event));
            choose(Optional.of(event));
        }
    }

    private void addAll(List<String> shown) {
        List<String> further = shown.stream()
                .filter(slug -> work.draft().stepAt(slug).isEmpty())
                .toList();
        if (further.size() + work.draft().steps().size() > SetDraft.MOST_STEPS) {
            chosen.setText(getTranslation("sets.pick.too-many", SetDraft.MOST_STEPS));
        } else {
            work.add(further);
            chosen.setText(getTranslation("sets.pick.added", further.size()));
        }
    }
}

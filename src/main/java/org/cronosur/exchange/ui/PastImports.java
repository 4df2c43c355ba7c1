package org.cronosur.exchange.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.cronosur.exchange.events.Imports;
import org.cronosur.exchange.events.Loss;
import org.cronosur.exchange.events.PastImport;
import org.cronosur.exchange.events.Undoing;

/** What came in before, and the way to take it back. */
final class PastImports extends Section {

    private final Imports imports;
    private final Undoing undoing;
    private final UUID teacher;
    private final ZoneId zone;
    private final Consumer<PastImport> takeBack;

    /** @param takeBack is told which one is to go */
    PastImports(Imports imports, Undoing undoing, UUID teacher, ZoneId zone, Consumer<PastImport> takeBack) {
        this.imports = imports;
        this.undoing = undoing;
        this.teacher = teacher;
        this.zone = zone;
        this.takeBack = takeBack;
        addClassName("import-past");
        show();
    }

    void show() {
        removeAll();
        List<PastImport> past = imports.past(teacher);
        if (past.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        past.forEach(each -> list.add(entry(each)));
        add(new H2(getTranslation("import.past")), list);
    }

    private ListItem entry(PastImport past) {
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .format(past.made().atZone(zone));
        String from = past.file().isEmpty() ? getTranslation("import.pasted") : past.file();
        Div told = new Div(new Paragraph(getTranslation("import.past.one", past.events(), from)), new Paragraph(when));
        return new ListItem(told, undo(past));
    }

    /** Which lessons lose by it is looked up when somebody thinks of it: they change meanwhile. */
    private NativeDetails undo(PastImport past) {
        Div losses = new Div();
        NativeButton sure = new NativeButton(getTranslation("import.undo.sure"), click -> takeBack.accept(past));
        sure.addClassName("button");
        NativeDetails undo = new NativeDetails(
                getTranslation("import.undo"),
                new Div(new Paragraph(getTranslation("import.undo.what")), losses, sure));
        undo.addToggleListener(toggled -> {
            losses.removeAll();
            losses.add(losing(undoing.losses(teacher, past.id())));
        });
        return undo;
    }

    private UnorderedList losing(List<Loss> losses) {
        UnorderedList list = new UnorderedList();
        list.addClassName("import-losses");
        losses.forEach(loss -> list.add(new ListItem(
                new Anchor("/desk/set/" + loss.slug(), loss.title().in(getLocale())),
                new Text(" "
                        + getTranslation("import.loss." + loss.end().name().toLowerCase(Locale.ROOT), loss.steps())))));
        return list;
    }
}

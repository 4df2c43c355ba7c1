package org.cronosur.workshop.ui.reading;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.cronosur.workshop.reading.Copies.Report;
import org.cronosur.workshop.reading.Copies.Tie;

/** How many citations a copy ties to their passages; those that it lacks by name. */
final class TieReport extends Div {

    TieReport(Report report) {
        long tied = report.tied();
        int all = report.ties().size();
        add(new Progress(tied, all), new Paragraph(getTranslation("reading.ties", tied, all)));
        List<Tie> loose = report.ties().stream().filter(tie -> !tie.isTied()).toList();
        if (!loose.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("reading-loose");
            loose.forEach(tie -> list.add(entry(report, tie)));
            add(new NativeDetails(getTranslation("reading.ties.loose", loose.size()), list));
        }
    }

    private ListItem entry(Report report, Tie tie) {
        return new ListItem(
                new Anchor("/events/" + tie.event().slug(), tie.event().title().in(getLocale())),
                new Span(", " + report.text().cite(tie.locator()).in(getLocale())));
    }
}

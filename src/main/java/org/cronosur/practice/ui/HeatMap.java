package org.cronosur.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import org.cronosur.practice.Workload;

/**
 * A disc for every day: filled for what was done, hollow for what is ahead, the larger the more. Where nothing was done
 * or is due the paper stays empty, with a dot. It is a table, and below it the same days stand as a list.
 */
class HeatMap extends Section {

    /** Sizes of discs. */
    private static final int STEPS = 4;

    /** In weeks. */
    private static final int ROOM_FOR_A_MONTH = 3;

    private final Workload workload;

    HeatMap(Workload workload) {
        this.workload = workload;
        addClassName("study-heat");
        add(new H2(getTranslation("study.heat")), legend(), table(), list());
    }

    private Paragraph legend() {
        Paragraph legend = new Paragraph();
        legend.addClassName("study-heat-legend");
        legend.add(
                disc("is-done", STEPS),
                new Span(getTranslation("study.heat.done")),
                disc("is-due", STEPS),
                new Span(getTranslation("study.heat.due")),
                new Span(getTranslation("study.heat.size", workload.peak())));
        return legend;
    }

    private NativeTable table() {
        NativeTable table = new NativeTable();
        table.setCaptionText(getTranslation("study.heat.caption"));
        table.getCaption().addClassName("only-heard");
        table.getHead().add(weeks());
        for (DayOfWeek day : DayOfWeek.values()) {
            table.getBody().add(row(day));
        }
        table.addClassName("study-heat-table");
        return table;
    }

    private NativeTableRow weeks() {
        NativeTableRow row = new NativeTableRow();
        Span corner = new Span(getTranslation("study.heat.day"));
        corner.addClassName("only-heard");
        row.addHeaderCell().add(corner);
        for (int place = 0; place < workload.weeks().size(); place++) {
            row.add(week(mondayOf(place), isNamed(place)));
        }
        return row;
    }

    private LocalDate mondayOf(int week) {
        return workload.weeks().get(week).getFirst().date();
    }

    /** Where a month begins, unless the next one begins before there is room for its name. */
    private boolean isNamed(int week) {
        boolean begins =
                week == 0 || mondayOf(week).getMonth() != mondayOf(week - 1).getMonth();
        int room = Math.min(week + ROOM_FOR_A_MONTH, workload.weeks().size()) - 1;
        return begins && mondayOf(week).getMonth() == mondayOf(room).getMonth();
    }

    /** The month is written over its first week; every week is named for the ear. */
    private NativeTableHeaderCell week(LocalDate first, boolean newMonth) {
        Span heard = new Span(getTranslation("study.heat.week", Days.brief(first, getLocale())));
        heard.addClassName("only-heard");
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", "col");
        if (newMonth) {
            Span month = new Span(first.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, getLocale()));
            month.getElement().setAttribute("aria-hidden", "true");
            cell.add(month);
        }
        cell.add(heard);
        return cell;
    }

    private NativeTableRow row(DayOfWeek day) {
        NativeTableRow row = new NativeTableRow();
        NativeTableHeaderCell name = row.addHeaderCell();
        name.setText(day.getDisplayName(TextStyle.SHORT, getLocale()));
        name.getElement().setAttribute("scope", "row");
        workload.weeks().forEach(week -> row.add(cell(week.get(day.ordinal()))));
        return row;
    }

    private NativeTableCell cell(Workload.Day day) {
        NativeTableCell cell = new NativeTableCell();
        Span heard = new Span(inWords(day));
        heard.addClassName("only-heard");
        cell.add(heard);
        if (day.done() > 0) {
            cell.add(disc("is-done", step(day.done())));
        }
        if (day.due() > 0) {
            cell.add(disc("is-due", step(day.due())));
        }
        if (day.date().equals(workload.today())) {
            cell.addClassName("is-today");
            cell.getElement().setAttribute("aria-current", "date");
        }
        cell.getElement().setAttribute("title", Days.brief(day.date(), getLocale()) + ": " + inWords(day));
        return cell;
    }

    private String inWords(Workload.Day day) {
        if (day.done() > 0 && day.due() > 0) {
            return getTranslation("study.heat.both", day.done(), day.due());
        }
        if (day.due() > 0) {
            return getTranslation("study.heat.due.count", day.due());
        }
        return getTranslation("study.heat.done.count", day.done());
    }

    /** 1 to {@link #STEPS}: quarters of the most on one day. */
    private int step(int cards) {
        return (int) Math.ceil((double) STEPS * cards / workload.peak());
    }

    private static Span disc(String kind, int step) {
        Span disc = new Span();
        disc.addClassNames("study-disc", kind, "is-step" + step);
        disc.getElement().setAttribute("aria-hidden", "true");
        return disc;
    }

    private NativeDetails list() {
        UnorderedList list = new UnorderedList();
        workload.busyDays()
                .forEach(day ->
                        list.add(new ListItem(new Span(Days.dated(day.date(), getLocale())), new Span(inWords(day)))));
        list.addClassName("study-heat-list");
        Div days = workload.busyDays().isEmpty() ? new Div(getTranslation("study.heat.none")) : new Div(list);
        NativeDetails details = new NativeDetails(getTranslation("study.heat.list"), days);
        details.addClassName("study-fold");
        return details;
    }
}

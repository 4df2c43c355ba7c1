package org.cronosur.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.cronosur.catalogue.EventDraft;
import org.cronosur.catalogue.Place;
import org.cronosur.catalogue.Theme;
import org.cronosur.exchange.events.Flaw;
import org.cronosur.exchange.events.ImportPlan;
import org.cronosur.exchange.events.ImportPlan.Fate;
import org.cronosur.exchange.events.ImportPlan.Row;
import org.cronosur.exchange.events.Luggage;
import org.cronosur.language.CountryNames;
import org.cronosur.language.ThemeNames;

/** What an import would do, told before it does it: how many of which, what is wrong, and the first of them to look at. */
final class PlanPanel extends Section {

    private static final int FIRST_ROWS = 12;
    private static final int FIRST_FLAWS = 200;
    private static final int FIRST_REMARKS = 20;

    private final ImportPlan plan;
    private final FlawWords words;

    PlanPanel(ImportPlan plan, Component choices, Component taking, FlawWords words) {
        this.plan = plan;
        this.words = words;
        addClassName("import-plan");
        H2 title = new H2(getTranslation("import.plan"));
        add(title, counts(), choices);
        if (!plan.flaws().isEmpty()) {
            add(flaws());
        }
        if (!plan.rows().isEmpty()) {
            add(rows());
        }
        remarks();
        unused();
        add(taking);
    }

    private UnorderedList counts() {
        UnorderedList counts = new UnorderedList();
        counts.addClassName("import-counts");
        counts.add(new ListItem(getTranslation(
                "import.recognised", getTranslation(plan.reading().format().key()))));
        for (Fate fate : Fate.values()) {
            if (plan.count(fate) > 0) {
                counts.add(new ListItem(getTranslation("import.count." + word(fate), plan.count(fate))));
            }
        }
        Luggage luggage = plan.reading().luggage();
        if (!luggage.isEmpty()) {
            counts.add(new ListItem(getTranslation(
                    "import.count.luggage",
                    luggage.texts().size(),
                    luggage.sets().size(),
                    luggage.quizzes().size())));
        }
        return counts;
    }

    private static String word(Fate fate) {
        return fate.name().toLowerCase(Locale.ROOT);
    }

    private Section flaws() {
        List<Flaw> flaws = plan.flaws();
        UnorderedList list = new UnorderedList();
        list.addClassName("import-flaws");
        flaws.stream().limit(FIRST_FLAWS).forEach(flaw -> list.add(new ListItem(words.of(flaw))));
        Section section = new Section(
                new H3(getTranslation("import.flaws", flaws.size())),
                new Paragraph(getTranslation("import.flaws.lead")),
                list);
        if (flaws.size() > FIRST_FLAWS) {
            section.add(new Paragraph(getTranslation("import.more", flaws.size() - FIRST_FLAWS)));
        }
        return section;
    }

    private Section rows() {
        OrderedList list = new OrderedList();
        list.addClassName("import-rows");
        plan.rows().stream().limit(FIRST_ROWS).forEach(row -> list.add(entry(row)));
        Section section = new Section(new H3(getTranslation("import.first")), list);
        if (plan.rows().size() > FIRST_ROWS) {
            section.add(new Paragraph(getTranslation("import.more", plan.rows().size() - FIRST_ROWS)));
        }
        return section;
    }

    private ListItem entry(Row row) {
        EventDraft draft = row.draft();
        Span date = new Span(draft.circumstances().date().inWords(getLocale()));
        date.addClassName("import-date");
        Span title = new Span(draft.naming().title().in(getLocale()));
        title.addClassName("import-title");
        Span rest = new Span(
                where(draft) + " · " + themes(draft) + " · " + getTranslation("import.fate." + word(row.fate())));
        rest.addClassName("import-hint");
        return new ListItem(date, new Div(title, rest));
    }

    private String where(EventDraft draft) {
        Place place = draft.circumstances().place();
        String countries = CountryNames.of(draft.circumstances().countries(), getLocale());
        if (place == null) {
            return countries.isEmpty() ? getTranslation("import.no-place") : countries;
        }
        return place.name().in(getLocale()) + (countries.isEmpty() ? "" : ", " + countries);
    }

    private String themes(EventDraft draft) {
        return String.join(
                ", ",
                draft.circumstances().themes().stream()
                        .map((Theme theme) -> ThemeNames.of(theme.slug(), theme.name(), getLocale()))
                        .toList());
    }

    private void remarks() {
        plan.remarks().values().forEach(alike -> {
            UnorderedList list = new UnorderedList();
            list.addClassName("import-flaws");
            alike.stream().limit(FIRST_REMARKS).forEach(remark -> list.add(new ListItem(words.of(remark))));
            if (alike.size() > FIRST_REMARKS) {
                list.add(new ListItem(getTranslation("import.more", alike.size() - FIRST_REMARKS)));
            }
            String head = getTranslation(
                    "import.remarks."
                            + alike.getFirst()
                                    .kind()
                                    .name()
                                    .toLowerCase(Locale.ROOT)
                                    .replace('_', '-'),
                    alike.size());
            add(new NativeDetails(head, list));
        });
    }

    private void unused() {
        if (!plan.reading().unused().isEmpty()) {
            Paragraph unused = new Paragraph(getTranslation(
                    "import.unused", String.join(", ", plan.reading().unused())));
            unused.addClassName("import-hint");
            add(unused);
        }
    }
}

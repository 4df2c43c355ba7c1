package org.cronosur.workshop.ui.reading;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import org.cronosur.catalogue.Theme;
import org.cronosur.language.CountryNames;
import org.cronosur.language.ThemeNames;
import org.cronosur.texts.reading.Actor;
import org.cronosur.texts.reading.Candidate;
import org.cronosur.texts.reading.Language;
import org.cronosur.texts.reading.Place;
import org.cronosur.texts.reading.Reader;
import org.cronosur.time.HistoricalDate;
import org.cronosur.visual.BilingualField;
import org.cronosur.workshop.reading.Acceptance;
import org.cronosur.workshop.reading.Found;
import org.cronosur.workshop.reading.Pencilled;
import org.cronosur.workshop.ui.DateField;
import org.jspecify.annotations.Nullable;

/**
 * A finding as it would become an event: what was read is filled in, and all of it can be changed. What is changed is noted
 * at once, so that it stands there again another day.
 */
final class FindingForm extends Div {

    private static final int MIDDLING = 2;

    private final BilingualField title = new BilingualField("reading.event.title", 200);
    private final BilingualField claim = new BilingualField("reading.event.claim", 2000);
    private final DateField date = new DateField("reading.event.date").withExamples();
    private final Checkbox undated = new Checkbox(getTranslation("reading.event.undated"));
    private final MultiSelectComboBox<String> countries = new MultiSelectComboBox<>();
    private final ComboBox<Place> place = new ComboBox<>();
    private final CheckboxGroup<Actor> actors = new CheckboxGroup<>();
    private final ComboBox<Theme> theme = new ComboBox<>();
    private final ComboBox<Integer> importance = new ComboBox<>();
    private final TextField locator = new TextField();
    private final NativeButton erase = new NativeButton(getTranslation("reading.pencil.erase"));
    private final Paragraph noted = new Paragraph();
    private final Pencil pencil;

    /** Keeps what is not decided yet. */
    interface Pencil {

        void note(Pencilled words);

        /** Forgets it: the fields are to be as they were read. */
        void erase();
    }

    FindingForm(Found found, Language language, Choices choices, Pencil pencil) {
        this.pencil = pencil;
        Candidate offer = found.finding().offer();
        Optional<Pencilled> before = found.finding().pencilled();
        addClassName("reading-form");
        claim.hinting("reading.event.claim.help");
        labels(offer, choices);
        add(title, dating(found, language), countries);
        if (!offer.places().isEmpty()) {
            add(place);
        }
        if (!offer.actors().isEmpty()) {
            add(actors);
        }
        add(theme, claim, rest(found), pencilled(before.isPresent()));
        fill(before.orElseGet(() -> Pencilled.proposed(found, language)), choices);
        noteWhatIsChanged();
    }

    private void labels(Candidate offer, Choices choices) {
        countries.setLabel(getTranslation("reading.event.countries"));
        countries.setItems(choices.countries(offer.countries(), getLocale()));
        countries.setItemLabelGenerator(code -> CountryNames.of(List.of(code), getLocale()));
        countries.setWidthFull();
        place.setLabel(getTranslation("reading.event.place"));
        place.setItems(offer.places());
        place.setItemLabelGenerator(one -> one.name() + ", " + CountryNames.of(List.of(one.country()), getLocale()));
        place.setClearButtonVisible(true);
        place.setWidthFull();
        actors.setLabel(getTranslation("reading.event.actors"));
        actors.setItems(offer.actors());
        actors.setItemLabelGenerator(
                one -> one.id().isPresent() ? one.name() : getTranslation("reading.event.actor.new", one.name()));
        theme.setLabel(getTranslation("reading.event.theme"));
        theme.setItems(choices.themes());
        theme.setItemLabelGenerator(one -> ThemeNames.of(one.slug(), one.name(), getLocale()));
        theme.setWidthFull();
    }

    private void fill(Pencilled words, Choices choices) {
        title.saying(words.title());
        date.saying(words.date());
        undated.setValue(words.undated());
        countries.setValue(words.countries());
        place.setValue(words.place());
        actors.select(words.actors());
        Optional.ofNullable(words.theme()).flatMap(choices::theme).ifPresent(theme::setValue);
        importance.setValue(words.importance());
        claim.saying(words.claim());
        locator.setValue(words.locator());
    }

    private void noteWhatIsChanged() {
        title.onPause(this::note);
        claim.onPause(this::note);
        date.onEdit(this::note);
        locator.setValueChangeMode(ValueChangeMode.LAZY);
        for (HasValue<?, ?> field : List.of(undated, countries, place, actors, theme, importance, locator)) {
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    note();
                }
            });
        }
    }

    private void note() {
        Theme chosen = theme.getValue();
        pencil.note(new Pencilled(
                title.written(),
                date.written(),
                undated.getValue(),
                List.copyOf(countries.getValue()),
                place.getValue(),
                List.copyOf(actors.getValue()),
                chosen == null ? null : chosen.slug(),
                importance.getOptionalValue().orElse(MIDDLING),
                claim.written(),
                locator.getValue()));
        noted.setText(getTranslation("reading.pencil.noted"));
        erase.setVisible(true);
    }

    private Div pencilled(boolean before) {
        noted.addClassName("reading-source");
        noted.getElement().setAttribute("role", "status");
        noted.setText(before ? getTranslation("reading.pencil.before") : "");
        erase.addClassName("button");
        erase.addClickListener(click -> pencil.erase());
        erase.setVisible(before);
        Div line = new Div(noted, erase);
        line.addClassName("reading-pencil");
        return line;
    }

    private Div dating(Found found, Language language) {
        Div dating = new Div(date);
        if (found.finding().offer().date().isUnknown()) {
            dating.add(years(found, language), undated);
        }
        return dating;
    }

    /** The years in which it may have happened: one press sets the date. */
    private Div years(Found found, Language language) {
        Div years = new Div();
        years.addClassName("reading-years");
        if (!found.years().isEmpty()) {
            years.add(new Span(getTranslation("reading.event.years")));
        }
        for (int year : found.years()) {
            HistoricalDate then = Reader.inYear(found.finding().offer().expression(), language, year)
                    .orElseGet(() -> HistoricalDate.ofYear(year));
            NativeButton choose = new NativeButton(String.valueOf(year), click -> date.type(then.toString()));
            choose.addClassName("button");
            choose.setAriaLabel(then.inWords(getLocale()));
            years.add(choose);
        }
        return years;
    }

    private NativeDetails rest(Found found) {
        importance.setLabel(getTranslation("reading.event.importance"));
        importance.setItems(1, MIDDLING, 3);
        importance.setItemLabelGenerator(one -> getTranslation("reading.event.importance." + one));
        locator.setLabel(getTranslation("reading.event.locator"));
        locator.setPlaceholder(
                getTranslation("reading.event.locator.own", found.finding().passage()));
        locator.setHelperText(getTranslation("reading.event.locator.help"));
        locator.setMaxLength(100);
        return new NativeDetails(getTranslation("reading.event.more"), new Div(importance, locator));
    }

    /** Notes the theme of the one before, for a finding that gives no sign of its own. */
    void proposeTheme(@Nullable Theme before) {
        if (theme.isEmpty() && before != null) {
            theme.setValue(before);
        }
    }

    @Nullable
    Theme theme() {
        return theme.getValue();
    }

    /**
     * What is filled in.
     *
     * @throws Complaint if it cannot be an event
     */
    Acceptance read() {
        Complaint.unless(!title.isBlank(), "reading.complaint.title", title::focus);
        Complaint.unless(date.isReadable(), "reading.complaint.date", date::focus);
        boolean dated = date.date().isPresent() || undated.getValue();
        Complaint.unless(dated, "reading.complaint.undated", date::focus);
        Complaint.unless(!theme.isEmpty(), "reading.complaint.theme", theme::focus);
        return acceptance();
    }

    /**
     * What is filled in, for a claim beside those of an event that has a title and a theme already.
     *
     * @throws Complaint if it cannot be a claim
     */
    Acceptance readClaim() {
        Complaint.unless(!claim.isBlank() || !title.isBlank(), "reading.complaint.claim", claim::focus);
        Complaint.unless(date.isReadable(), "reading.complaint.date", date::focus);
        return acceptance();
    }

    private Acceptance acceptance() {
        return new Acceptance(
                title.wordsOrNone(),
                date.date().orElse(HistoricalDate.UNKNOWN),
                List.copyOf(countries.getValue()),
                place.getValue(),
                List.copyOf(actors.getValue()),
                theme.getValue(),
                importance.getOptionalValue().orElse(MIDDLING),
                claim.wordsOrNone(),
                locator.getValue().strip());
    }
}

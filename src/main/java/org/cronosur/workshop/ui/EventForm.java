package org.cronosur.workshop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashSet;
import java.util.List;
import org.cronosur.catalogue.DateSource;
import org.cronosur.catalogue.Event.Circumstances;
import org.cronosur.catalogue.Event.Naming;
import org.cronosur.catalogue.Event.Standing;
import org.cronosur.catalogue.Event.Testimony;
import org.cronosur.catalogue.EventDraft;
import org.cronosur.language.Bilingual;
import org.cronosur.language.CountryNames;
import org.cronosur.visual.Rows;

/** Where an event is written down: what happened, when, where, with whom, and who says so. */
final class EventForm extends Div {

    private static final int MIDDLING = 2;

    /** A name longer than this is cut to make a label where none is given. */
    private static final int LABEL = 40;

    private final Bench bench;
    private final Wording title = new Wording("workshop.title", EventDraft.LONGEST_TITLE);
    private final Wording label = new Wording("workshop.label", EventDraft.LONGEST_LABEL);
    private final Wording summary = new Wording("workshop.summary", EventDraft.LONGEST_SUMMARY);
    private final Alike alike;
    private final DateField date = new DateField("workshop.date").withExamples();
    private final RadioButtonGroup<DateSource> source = new RadioButtonGroup<>();
    private final MultiSelectComboBox<String> countries = new MultiSelectComboBox<>();
    private final PlaceField place;
    private final ActorsField actors;
    private final ThemesField themes;
    private final Select<Integer> importance = new Select<>();
    private final Checkbox contested = new Checkbox();
    private final Checkbox sensitive = new Checkbox();
    private final Checkbox context = new Checkbox();
    private final Rows<ClaimForm> claims;
    private final Rows<NoteForm> notes;
    private final Rows<DisputeForm> disputes;
    private final Rows<RelationForm> relations;

    EventForm(Bench bench) {
        this.bench = bench;
        this.alike = new Alike(bench.events());
        this.place = new PlaceField(bench);
        this.actors = new ActorsField(bench);
        this.themes = new ThemesField(bench);
        this.claims = new Rows<>("workshop.claim", () -> new ClaimForm(bench));
        this.notes = new Rows<>("workshop.note", () -> new NoteForm(bench));
        this.disputes = new Rows<>("workshop.dispute", () -> new DisputeForm(bench));
        this.relations = new Rows<>("workshop.relation", () -> new RelationForm(bench));
        addClassName("workshop-event");
        setUp();
        add(
                section("workshop.part.what", title, alike, label, summary),
                section("workshop.part.when", date, source),
                section("workshop.part.where", countries, place),
                section("workshop.part.who", actors, themes, standing()),
                section("workshop.part.claims", hint("workshop.claims.help"), claims),
                section("workshop.part.record", hint("workshop.notes.help"), notes, disputes),
                section("workshop.part.related", relations));
    }

    private void setUp() {
        title.onTyping(alike::call);
        place.onChoice(this::concern);
        date.onChange(alike::date);
        label.hinting("workshop.label.help");
        source.setLabel(getTranslation("workshop.source"));
        source.setItems(DateSource.TEXT, DateSource.RECORD);
        source.setItemLabelGenerator(whose -> getTranslation("workshop.source." + whose.key()));
        source.setValue(DateSource.TEXT);
        countries.setLabel(getTranslation("workshop.countries"));
        countries.setHelperText(getTranslation("workshop.countries.help"));
        countries.setItems(bench.countries());
        countries.setItemLabelGenerator(code -> CountryNames.of(List.of(code), getLocale()));
        importance.setLabel(getTranslation("workshop.importance"));
        importance.setItems(1, MIDDLING, 3);
        importance.setItemLabelGenerator(rank -> getTranslation("workshop.importance." + rank));
        importance.setValue(MIDDLING);
    }

    /** Where a place is named, its country is meant as long as no other is. */
    private void concern(String country) {
        if (countries.isEmpty()) {
            countries.select(country);
        }
    }

    private Div standing() {
        contested.setLabel(getTranslation("workshop.contested"));
        sensitive.setLabel(getTranslation("workshop.sensitive"));
        context.setLabel(getTranslation("workshop.context"));
        Div standing = new Div(importance, contested, sensitive, context);
        standing.addClassName("workshop-standing");
        return standing;
    }

    private Section section(String key, Component... fields) {
        Section section = new Section(new H2(getTranslation(key)));
        section.addClassName("workshop-part");
        section.add(fields);
        return section;
    }

    private Paragraph hint(String key) {
        Paragraph hint = new Paragraph(getTranslation(key));
        hint.addClassName("workshop-hint");
        return hint;
    }

    EventForm saying(EventDraft draft) {
        title.saying(draft.naming().title());
        label.saying(draft.naming().label());
        summary.saying(draft.naming().summary());
        tell(draft.circumstances());
        importance.setValue(draft.standing().importance());
        contested.setValue(draft.standing().contested());
        context.setValue(draft.standing().context());
        sensitive.setValue(draft.standing().sensitive());
        tell(draft.testimony());
        return this;
    }

    private void tell(Circumstances told) {
        date.saying(told.date());
        source.setValue(told.dateSource());
        countries.setValue(new LinkedHashSet<>(told.countries()));
        place.saying(told.place());
        actors.saying(told.actors());
        themes.saying(told.themes());
    }

    private void tell(Testimony told) {
        told.claims().forEach(claim -> claims.append(new ClaimForm(bench).saying(claim, bench)));
        told.recordNotes().forEach(note -> notes.append(new NoteForm(bench).saying(note, bench)));
        told.disputes().forEach(dispute -> disputes.append(new DisputeForm(bench).saying(dispute)));
        told.related().forEach(tie -> relations.append(new RelationForm(bench).saying(tie, bench)));
    }

    /** The event itself is not pointed out as its own double, nor is what it was copied from. */
    EventForm leavingOut(List<String> slugs) {
        alike.leaveOut(slugs);
        return this;
    }

    /**
     * The event as it is written now.
     *
     * @throws Complaint if something is missing or wrong
     */
    EventDraft read() {
        Bilingual called = title.words();
        Naming naming = new Naming(called, labelFor(called), summary.wordsOrNone());
        Circumstances circumstances = new Circumstances(
                date.needed(),
                source.getValue(),
                List.copyOf(countries.getValue()),
                place.place().orElse(null),
                actors.actors(),
                themes.themes());
        Standing standing =
                new Standing(importance.getValue(), contested.getValue(), context.getValue(), sensitive.getValue());
        Testimony testimony = new Testimony(
                claims.all().stream().map(ClaimForm::read).toList(),
                disputes.all().stream().map(DisputeForm::read).toList(),
                notes.all().stream().map(NoteForm::read).toList(),
                relations.all().stream().map(RelationForm::read).toList());
        return new EventDraft(naming, circumstances, standing, testimony);
    }

    private Bilingual labelFor(Bilingual called) {
        return label.isBlank() ? new Bilingual(cut(called.es()), cut(called.en())) : label.wordsOrNone();
    }

    private static String cut(String title) {
        if (title.length() <= LABEL) {
            return title;
        }
        int space = title.lastIndexOf(' ', LABEL - 1);
        return title.substring(0, space > 0 ? space : LABEL - 1) + "…";
    }

    void focus() {
        title.focus();
    }
}

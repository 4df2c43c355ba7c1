package org.cronosur.workshop.ui.reading;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.cronosur.texts.reading.Imprint;
import org.cronosur.texts.reading.Language;
import org.cronosur.texts.reading.PlainText;
import org.cronosur.texts.reading.Reader;
import org.cronosur.workshop.reading.TextFacts;
import org.cronosur.workshop.reading.TextFacts.Fault;
import org.cronosur.workshop.ui.DateField;

/** Asks what is to be known of a text before it is read; what the text says by itself is filled in. */
final class FactsForm extends Div {

    private final TextField title = new TextField();
    private final TextField author = new TextField();
    private final TextField speaker = new TextField();
    private final ComboBox<Language> language = new ComboBox<>();
    private final DateField written = new DateField("reading.written");
    private final Paragraph objection = new Paragraph();

    FactsForm(PlainText text, Consumer<TextFacts> read, Runnable back) {
        addClassName("reading-facts");
        Optional<Language> detected = Language.of(text.text());
        label(title, "reading.title");
        label(author, "reading.author");
        label(speaker, "reading.speaker");
        author.setHelperText(getTranslation("reading.author.help"));
        speaker.setHelperText(getTranslation("reading.speaker.help"));
        title.setValue(FirstLine.of(text));
        language(detected);
        written.helping("reading.written.help");
        detected.flatMap(known -> Reader.imprintOf(text, known)).ifPresent(this::fillIn);
        objection.getElement().setAttribute("role", "alert");
        objection.addClassName("reading-notice");
        add(
                new H2(getTranslation("reading.facts")),
                new Paragraph(getTranslation("reading.facts.lines", text.lines().size())),
                title,
                author,
                speaker,
                language,
                written,
                objection,
                ways(read, back));
    }

    private void label(TextField field, String key) {
        field.setLabel(getTranslation(key));
        field.setMaxLength(TextFacts.LONGEST);
        field.setWidthFull();
    }

    private void language(Optional<Language> detected) {
        language.setLabel(getTranslation("reading.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(
                one -> getTranslation("reading.language." + one.locale().getLanguage()));
        language.setHelperText(
                getTranslation(detected.isPresent() ? "reading.language.detected" : "reading.language.unknown"));
        detected.ifPresent(language::setValue);
    }

    private void fillIn(Imprint imprint) {
        written.saying(imprint.date().toString());
        written.helping("reading.written.found", imprint.line());
    }

    private Div ways(Consumer<TextFacts> read, Runnable back) {
        NativeButton go = new NativeButton(getTranslation("reading.read"), click -> keep(read));
        go.addClassName("button-primary");
        NativeButton other = new NativeButton(getTranslation("reading.other-text"), click -> back.run());
        other.addClassName("button");
        Div ways = new Div(go, other);
        ways.addClassName("reading-ways");
        return ways;
    }

    private void keep(Consumer<TextFacts> read) {
        objection.setText("");
        if (!written.isReadable()) {
            written.focus();
            return;
        }
        if (language.isEmpty()) {
            objection.setText(getTranslation("reading.fault.language"));
            language.focus();
            return;
        }
        TextFacts facts = new TextFacts(
                title.getValue(),
                author.getValue(),
                speaker.getValue(),
                written.date().orElse(null),
                language.getValue());
        facts.faults().stream().findFirst().ifPresentOrElse(this::object, () -> read.accept(facts));
    }

    private void object(Fault fault) {
        objection.setText(getTranslation(
                "reading.fault." + fault.name().toLowerCase(Locale.ROOT).replace('_', '-'), TextFacts.LONGEST));
    }

    void focus() {
        title.focus();
    }
}

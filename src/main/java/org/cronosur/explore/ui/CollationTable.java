package org.cronosur.explore.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cronosur.catalogue.Claim;
import org.cronosur.catalogue.Collation;
import org.cronosur.catalogue.Collation.Verdict;
import org.cronosur.catalogue.Dispute;
import org.cronosur.catalogue.EventAccount;
import org.cronosur.catalogue.Matter;
import org.cronosur.catalogue.RecordNote;
import org.cronosur.language.Bilingual;
import org.cronosur.texts.SourceText;
import org.cronosur.time.HistoricalDate;
import org.cronosur.visual.Fault;
import org.cronosur.visual.LoadedWord;
import org.cronosur.visual.Siglum;
import org.cronosur.visual.Speaker;
import org.cronosur.visual.Told;
import org.jspecify.annotations.Nullable;

/** The claims of an event side by side: a column for each witness, the record last, a row for each question. */
class CollationTable extends Div {

    private static final int A_YEAR = 366;

    private final EventAccount account;
    private final Collation collation;
    private final List<Claim> claims;
    private final boolean record;

    CollationTable(EventAccount account) {
        this.account = account;
        this.collation = account.collation();
        this.claims = account.event().claims();
        this.record = !account.event().recordNotes().isEmpty();
        addClassName("collation-frame");
        NativeTable table = new NativeTable();
        table.addClassName("collation");
        table.getElement().setAttribute("aria-label", getTranslation("collation.label"));
        table.getHead().add(witnesses());
        DateAxis.of(account).ifPresent(axis -> table.getBody().add(acrossAll(axis)));
        table.getBody().add(dates(), facts(), words(), places());
        add(scrolling(table));
        disputes();
        reasons();
    }

    /** From the third witness on, the table scrolls inside; a region that scrolls can be reached by keyboard. */
    private Div scrolling(NativeTable table) {
        Div frame = new Div(table);
        frame.addClassName("collation-scroll");
        if (claims.size() + (record ? 1 : 0) > 2) {
            frame.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
            frame.getElement().setAttribute("aria-label", getTranslation("collation.label"));
        }
        return frame;
    }

    private NativeTableRow witnesses() {
        NativeTableRow row = new NativeTableRow();
        row.add(head("collation.who", null));
        claims.forEach(claim -> row.add(witness(claim)));
        if (record) {
            row.add(column(
                    new Siglum(Siglum.RECORD),
                    new Span(getTranslation("record.name")),
                    new Span(getTranslation("record.voice"))));
        }
        return row;
    }

    private NativeTableHeaderCell witness(Claim claim) {
        SourceText text = account.textOf(claim);
        Anchor name = Told.in(getLocale(), text.shortTitle(), new Anchor("/texts/" + text.slug(), ""));
        Span voice = claim.voice()
                .map(person -> new Span(getTranslation("collation.quotes", person)))
                .orElseGet(() -> Told.in(getLocale(), text.voice(), new Span()));
        return column(new Siglum(text.siglum()), name, voice);
    }

    private static NativeTableHeaderCell column(Siglum siglum, Component name, Component voice) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(new Speaker(siglum, name, voice));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    /** Over the row of dates; hidden from a screen reader, which hears that row. */
    private NativeTableRow acrossAll(DateAxis axis) {
        NativeTableCell empty = new NativeTableCell();
        NativeTableCell cell = new NativeTableCell(axis);
        cell.setColspan(claims.size() + (record ? 1 : 0));
        NativeTableRow row = new NativeTableRow(empty, cell);
        row.addClassName("date-axis-line");
        row.getElement().setAttribute("aria-hidden", "true");
        return row;
    }

    private NativeTableRow dates() {
        return row("collation.when", collation.dates(), this::dateOf, this::dateOfRecord);
    }

    private Component dateOf(Claim claim) {
        Div cell = new Div();
        claim.dateWords().ifPresent(words -> cell.add(Told.in(getLocale(), words, new Paragraph())));
        collation.dateStatedBy(claim).ifPresent(date -> cell.add(date(date)));
        return cell.getChildren().findAny().isPresent() ? cell : silence();
    }

    private Component dateOfRecord() {
        Div cell = new Div();
        collation.dateOfRecord().ifPresent(date -> cell.add(date(date)));
        collation.distance().ifPresent(distance -> {
            Paragraph apart = new Paragraph(
                    distance.days() < A_YEAR
                            ? getTranslation("collation.apart.days", distance.days())
                            : getTranslation("collation.apart", distance.inWords(getLocale())));
            apart.addClassName("collation-apart");
            cell.add(apart);
        });
        notes(Matter.DATE).forEach(cell::add);
        return cell.getChildren().findAny().isPresent() ? cell : silence();
    }

    private Paragraph date(HistoricalDate date) {
        Paragraph words = new Paragraph(date.inWords(getLocale()));
        words.addClassName("collation-date");
        return words;
    }

    private NativeTableRow facts() {
        return row("collation.what", collation.facts(), claim -> said(claim.claim()), () -> noted(Matter.FACT));
    }

    private NativeTableRow words() {
        return row("collation.how", collation.words(), this::termsOf, () -> noted(Matter.NAME, Matter.WORD));
    }

    private Component termsOf(Claim claim) {
        Div cell = new Div();
        cell.add(LoadedWord.all(claim.terms(), account.textOf(claim).language()));
        cell.add(Told.in(getLocale(), claim.framing(), new Paragraph()));
        return cell;
    }

    private NativeTableRow places() {
        return row("collation.where", Verdict.ALONE, this::placeOf, this::foundations);
    }

    private Component placeOf(Claim claim) {
        Component place = Places.paragraph(account.textOf(claim), claim.locator(), getLocale());
        return account.passageOf(claim)
                .<Component>map(passage -> new Div(new Paragraph(place), passage(passage)))
                .orElse(place);
    }

    private Paragraph passage(String path) {
        return new Paragraph(new Anchor(path, getTranslation("collation.passage")));
    }

    private Component foundations() {
        Div cell = new Div();
        account.event().recordNotes().stream()
                .map(RecordNote::restsOn)
                .distinct()
                .forEach(source -> cell.add(Told.in(getLocale(), source, new Paragraph())));
        return cell;
    }

    private NativeTableRow row(
            String question, Verdict verdict, Function<Claim, Component> witness, Supplier<Component> ofRecord) {
        NativeTableRow row = new NativeTableRow();
        row.addClassName("verdict-" + verdict.name().toLowerCase(Locale.ROOT));
        row.add(head(question, verdict));
        claims.forEach(claim -> row.add(new NativeTableCell(witness.apply(claim))));
        if (record) {
            NativeTableCell cell = new NativeTableCell(ofRecord.get());
            cell.addClassName("of-record");
            row.add(cell);
        }
        return row;
    }

    private NativeTableHeaderCell head(String question, @Nullable Verdict verdict) {
        NativeTableHeaderCell head = new NativeTableHeaderCell(new Span(getTranslation(question)));
        head.getElement().setAttribute("scope", "row");
        if (verdict != null && verdict != Verdict.ALONE) {
            boolean clash = verdict == Verdict.DISAGREE;
            Span word = new Span(getTranslation(clash ? "collation.disagree" : "collation.agree"));
            word.addClassName("verdict");
            head.add(clash ? new Span(new Fault(), word) : word);
        }
        return head;
    }

    private Paragraph said(Bilingual claim) {
        Paragraph said = Told.in(getLocale(), claim, new Paragraph());
        said.addClassName("said");
        return said;
    }

    private Component noted(Matter... matters) {
        List<Paragraph> notes = notes(matters);
        if (notes.isEmpty()) {
            return silence();
        }
        Div cell = new Div();
        notes.forEach(cell::add);
        return cell;
    }

    private List<Paragraph> notes(Matter... matters) {
        return collation.record(matters).stream()
                .map(note -> Told.in(getLocale(), note.note(), new Paragraph()))
                .toList();
    }

    private Span silence() {
        Span silence = new Span(new Span(getTranslation("collation.silence")));
        silence.addClassName("silence");
        return silence;
    }

    private void disputes() {
        for (Dispute dispute : account.event().disputes()) {
            Paragraph quarrel = new Paragraph(new Fault(), Told.in(getLocale(), dispute.note(), new Span()));
            quarrel.addClassName("collation-dispute");
            add(quarrel);
        }
    }

    private void reasons() {
        List<RecordNote> clashes = account.event().recordNotes().stream()
                .filter(RecordNote::contradicts)
                .toList();
        if (clashes.isEmpty()) {
            return;
        }
        Paragraph why = new Paragraph(new Span(getTranslation("collation.why") + " "));
        why.addClassName("collation-why");
        clashes.stream()
                .map(RecordNote::why)
                .distinct()
                .forEach(reason -> why.add(Told.in(getLocale(), reason, new Span()), new Span(" ")));
        add(why);
    }
}

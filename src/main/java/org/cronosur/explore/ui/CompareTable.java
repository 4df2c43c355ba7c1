package org.cronosur.explore.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.cronosur.catalogue.Collation;
import org.cronosur.catalogue.Collation.Verdict;
import org.cronosur.catalogue.Event;
import org.cronosur.explore.Comparison;
import org.cronosur.explore.Correction;
import org.cronosur.explore.Digest;
import org.cronosur.explore.Statement;
import org.cronosur.explore.Witness;
import org.cronosur.language.Bilingual;
import org.cronosur.visual.LoadedWord;
import org.cronosur.visual.Siglum;
import org.cronosur.visual.Told;

/** The words of two texts side by side, a row for each question, with the crack between them. */
class CompareTable extends Div {

    private static final int WORDS = 7;
    private static final int CLAIMS = 4;
    private static final int FRAMINGS = 3;
    private static final int CORRECTIONS = 3;

    private final Comparison comparison;
    private final Witness one;
    private final Witness other;

    CompareTable(Comparison comparison) {
        this.comparison = comparison;
        this.one = comparison.oneHere();
        this.other = comparison.otherHere();
        addClassName("compare-table");
        comparison.shared().forEach(event -> add(sharedEvent(event)));
        add(words(), claims(), framings(), record());
    }

    /** The id under which the page tells the event. */
    static String id(Event event) {
        return "event-" + event.slug();
    }

    private CompareRow sharedEvent(Event event) {
        Anchor question = Places.event(event, getLocale());
        question.setId(id(event));
        boolean clash = new Collation(event).facts() == Verdict.DISAGREE;
        CompareRow row =
                new CompareRow(question, getTranslation(clash ? "collation.disagree" : "compare.shared"), clash);
        row.one(comparison.one(), said(comparison.one(), event));
        row.other(comparison.other(), said(comparison.other(), event));
        return row;
    }

    private Div said(Witness witness, Event event) {
        Div cell = new Div();
        witness.statementsOn(event).forEach(statement -> cell.add(claim(statement), place(statement, witness)));
        return cell;
    }

    private CompareRow words() {
        int common = comparison.commonWords();
        return row("compare.row.words", getTranslation("compare.words.common", common), common == 0, this::words);
    }

    private Component words(Witness witness) {
        var digest = Digest.of(witness.terms(), WORDS, TermIndex::weight);
        Folded words = new Folded(
                digest,
                UnorderedList::new,
                term -> new ListItem(new LoadedWord(term.word(), witness.text().language())));
        words.addClassName("compare-words");
        return words;
    }

    private CompareRow claims() {
        List<Event> shared = comparison.shared();
        String verdict = getTranslation("compare.claims.common", shared.size());
        return row("compare.row.claims", verdict, true, witness -> claims(witness, shared));
    }

    private Component claims(Witness witness, List<Event> told) {
        List<Statement> statements = witness.statements().stream()
                .filter(statement -> told.stream()
                        .noneMatch(
                                event -> event.slug().equals(statement.event().slug())))
                .toList();
        if (statements.isEmpty()) {
            return new Paragraph(getTranslation("compare.claims.told"));
        }
        var digest = Digest.of(statements, CLAIMS, statement -> weight(statement, witness));
        return new Folded(digest, OrderedList::new, statement -> entry(statement, witness));
    }

    private ListItem entry(Statement statement, Witness witness) {
        ListItem entry = new ListItem(claim(statement), place(statement, witness));
        if (isFirst(statement, witness)) {
            entry.setId(id(statement.event()));
            entry.getElement().setAttribute("tabindex", "-1");
        }
        return entry;
    }

    private Paragraph claim(Statement statement) {
        Paragraph claim = new Paragraph(
                year(statement.event()), Told.in(getLocale(), statement.claim().claim(), new Span()));
        claim.addClassName("said");
        return claim;
    }

    private Span year(Event event) {
        Span year = new Span(event.date().inShort(getLocale()));
        year.addClassName("compare-year");
        return year;
    }

    private Paragraph place(Statement statement, Witness witness) {
        Paragraph place = new Paragraph(
                Places.eventBriefly(statement.event(), getLocale()),
                new Span(" · "),
                Places.paragraph(witness.text(), statement.claim().locator(), getLocale()));
        statement
                .claim()
                .voice()
                .ifPresent(person -> place.add(new Span(" · " + getTranslation("collation.quotes", person))));
        place.addClassName("statement-about");
        return place;
    }

    private CompareRow framings() {
        return row("compare.row.framings", getTranslation("compare.framings.each"), true, this::framings);
    }

    private Component framings(Witness witness) {
        var digest = Digest.of(distinctFramings(witness), FRAMINGS, statement -> weight(statement, witness));
        return new Folded(digest, UnorderedList::new, this::framing);
    }

    private static List<Statement> distinctFramings(Witness witness) {
        Function<Statement, Bilingual> framing = statement -> statement.claim().framing();
        List<Bilingual> all = witness.statements().stream().map(framing).toList();
        return witness.statements().stream()
                .filter(statement -> witness.statements().indexOf(statement) == all.indexOf(framing.apply(statement)))
                .toList();
    }

    private ListItem framing(Statement statement) {
        Paragraph framing = Told.in(getLocale(), statement.claim().framing(), new Paragraph());
        framing.addClassName("said");
        return new ListItem(framing);
    }

    private static boolean isFirst(Statement statement, Witness witness) {
        return witness.statementsOn(statement.event()).getFirst().equals(statement);
    }

    /** Another event says more than another word on the same one. */
    private static int weight(Statement statement, Witness witness) {
        return statement.event().importance() * 2 - (isFirst(statement, witness) ? 0 : 1);
    }

    private CompareRow record() {
        CompareRow row = row("compare.row.record", corrected(), false, this::corrections);
        row.addClassName("compare-record");
        return row;
    }

    private String corrected() {
        boolean first = !one.corrections().isEmpty();
        boolean second = !other.corrections().isEmpty();
        if (first && second) {
            return getTranslation("compare.record.both");
        }
        if (!first && !second) {
            return getTranslation("compare.record.none");
        }
        return getTranslation("compare.record.one", (first ? one : other).text().siglum());
    }

    private Component corrections(Witness witness) {
        if (witness.corrections().isEmpty()) {
            return new Paragraph(getTranslation("compare.record.nothing"));
        }
        var digest = Digest.of(
                witness.corrections(),
                CORRECTIONS,
                correction -> correction.event().importance());
        return new Folded(digest, UnorderedList::new, this::correction);
    }

    private ListItem correction(Correction correction) {
        return new ListItem(
                new Siglum(Siglum.RECORD, getTranslation("record.name")),
                year(correction.event()),
                Told.in(getLocale(), correction.note().note(), new Span()));
    }

    /** A text that is silent on this ground is silent in every row, and cannot be cracked from the other. */
    private CompareRow row(String question, String verdict, boolean cracked, Function<Witness, Component> told) {
        boolean both = !one.isSilent() && !other.isSilent();
        CompareRow row = new CompareRow(new Span(getTranslation(question)), both ? verdict : alone(), both && cracked);
        row.one(one, one.isSilent() ? silence(one) : told.apply(one));
        row.other(other, other.isSilent() ? silence(other) : told.apply(other));
        return row;
    }

    private String alone() {
        if (one.isSilent() && other.isSilent()) {
            return getTranslation("compare.nobody");
        }
        return getTranslation(
                "compare.alone", (one.isSilent() ? other : one).text().siglum());
    }

    private Span silence(Witness witness) {
        if (!witness.withheld().isEmpty()) {
            return new Span(getTranslation("level.withheld.here"));
        }
        Span silence = new Span(new Span(getTranslation("compare.silence")));
        silence.addClassName("silence");
        return silence;
    }
}

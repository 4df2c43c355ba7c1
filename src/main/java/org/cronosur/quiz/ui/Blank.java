package org.cronosur.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.cronosur.catalogue.Matter;
import org.cronosur.language.Bilingual;
import org.cronosur.quiz.Match;
import org.cronosur.quiz.MultipleChoice;
import org.cronosur.quiz.Option;
import org.cronosur.quiz.PlaceOnMap;
import org.cronosur.quiz.PlaceOnTimeline;
import org.cronosur.quiz.PutInOrder;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.ShortText;
import org.cronosur.quiz.Shown;
import org.cronosur.quiz.SingleChoice;
import org.cronosur.quiz.Statement;
import org.cronosur.quiz.TrueFalse;
import org.cronosur.quiz.WhereTextsDisagree;
import org.cronosur.quiz.WhichText;
import org.cronosur.quiz.WhichYear;
import org.cronosur.visual.Told;

/** Where a question is answered on paper: boxes to tick, lines to write on. */
class Blank extends Div {

    private static final int LINES_OF_A_REASON = 4;
    private static final int YEARS_BETWEEN_TICKS = 10;

    /** @param paper knows in which order things are shown */
    Blank(Question question, Shown paper) {
        addClassName("quiz-blank");
        switch (question) {
            case SingleChoice choice -> tick(textsOf(paper.of(choice)));
            case MultipleChoice choices -> tick(textsOf(paper.of(choices)));
            case TrueFalse block -> trueOrFalse(paper.of(block));
            case WhichYear year -> write("quiz.print.year", 1);
            case PutInOrder order -> number(paper.of(order));
            case PlaceOnTimeline line -> add(axis(line.line()));
            case PlaceOnMap map -> write("quiz.print.place", 1);
            case Match match -> match(match, paper.of(match));
            case WhichText which -> which(which);
            case WhereTextsDisagree dispute -> dispute(dispute, paper.of(dispute));
            case ShortText words -> write("quiz.print.answer", 1);
        }
    }

    private static List<Bilingual> textsOf(List<Option> options) {
        return options.stream().map(Option::text).toList();
    }

    private void tick(Collection<Bilingual> things) {
        UnorderedList list = new UnorderedList();
        things.forEach(thing -> list.add(new ListItem(box(), said(thing))));
        add(list);
    }

    private void trueOrFalse(List<Statement> statements) {
        UnorderedList list = new UnorderedList();
        statements.forEach(statement -> list.add(new ListItem(
                box(),
                new Span(getTranslation("quiz.true")),
                box(),
                new Span(getTranslation("quiz.false")),
                said(statement.text()))));
        add(list);
    }

    /** A box before each for its place. */
    private void number(List<PutInOrder.Item> items) {
        add(new Paragraph(getTranslation("quiz.print.order")));
        tick(items.stream().map(PutInOrder.Item::caption).toList());
    }

    private void match(Match match, List<Match.Partner> partners) {
        tick(match.pairs().stream().map(Match.Pair::left).toList());
        OrderedList list = new OrderedList();
        partners.forEach(partner -> list.add(new ListItem(said(partner.name()))));
        list.addClassName("is-lettered");
        add(new Paragraph(getTranslation("quiz.print.match")), list);
    }

    private void which(WhichText which) {
        add(Told.in(getLocale(), which.claim(), new Paragraph()));
        tick(which.voices().stream().map(WhichText.Voice::name).toList());
    }

    private void dispute(WhereTextsDisagree dispute, List<WhereTextsDisagree.Passage> passages) {
        add(new Paragraph(getTranslation("quiz.dispute.about")));
        UnorderedList matters = new UnorderedList();
        Stream.of(Matter.values())
                .forEach(matter ->
                        matters.add(new ListItem(box(), new Span(getTranslation("quiz.matter." + matter.key())))));
        add(matters, new Paragraph(getTranslation("quiz.dispute.passage")));
        tick(passages.stream().map(WhereTextsDisagree.Passage::claim).toList());
        dispute.further().forEach(voice -> {
            add(new Paragraph(
                    getTranslation("quiz.dispute.further", voice.voice().in(getLocale()))));
            side(dispute.sides());
        });
        WhereTextsDisagree.Reason reason = dispute.reason();
        if (reason != null) {
            add(Told.in(getLocale(), reason.prompt(), new Paragraph()));
            write("quiz.print.answer", LINES_OF_A_REASON);
        }
    }

    private void side(WhereTextsDisagree.Sides sides) {
        add(new UnorderedList(
                new ListItem(box(), said(sides.one())),
                new ListItem(box(), said(sides.other())),
                new ListItem(box(), new Span(getTranslation("quiz.side.neither")))));
    }

    private void write(String key, int lines) {
        Div written = new Div(new Span(getTranslation(key)));
        for (int line = 0; line < lines; line++) {
            Span rule = new Span();
            rule.addClassName("quiz-rule");
            written.add(rule);
        }
        written.addClassName("quiz-rules");
        add(written);
    }

    private static Component axis(PlaceOnTimeline.Line line) {
        Div axis = new Div();
        axis.addClassName("quiz-axis");
        for (int year = line.firstYear(); year <= line.lastYear(); year++) {
            if (year % YEARS_BETWEEN_TICKS == 0 || line.lastYear() - line.firstYear() < YEARS_BETWEEN_TICKS) {
                axis.add(new Span(String.valueOf(year)));
            }
        }
        return axis;
    }

    private static Span box() {
        Span box = new Span();
        box.addClassName("quiz-box");
        return box;
    }

    private Span said(Bilingual words) {
        return Told.in(getLocale(), words, new Span());
    }
}

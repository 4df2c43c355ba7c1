package org.cronosur.curation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.cronosur.catalogue.Claim;
import org.cronosur.catalogue.EventAccount;
import org.cronosur.catalogue.RecordNote;
import org.cronosur.curation.Step;
import org.cronosur.curation.ui.TwoVoices.OfRecord;
import org.cronosur.curation.ui.TwoVoices.OfText;
import org.cronosur.curation.ui.TwoVoices.Voice;
import org.cronosur.language.Bilingual;
import org.cronosur.texts.Locator;
import org.cronosur.texts.SourceText;
import org.cronosur.visual.Citation;
import org.cronosur.visual.Fault;
import org.cronosur.visual.LoadedWord;
import org.cronosur.visual.Siglum;
import org.cronosur.visual.Speaker;
import org.cronosur.visual.Told;
import org.jspecify.annotations.Nullable;

/** Two voices on an event side by side, parted by a crack where they contradict each other. */
class Voices extends Div {

    private final Step step;
    private final EventAccount account;
    private final Veil veil;

    /**
     * @param step at which they are heard
     * @param covered stands in place of what the record says; null where the class may see that
     */
    Voices(Step step, EventAccount account, Veil veil, @Nullable Component covered) {
        this.step = step;
        this.account = account;
        this.veil = veil;
        addClassName("voices");
        TwoVoices two = TwoVoices.on(account.event());
        setClassName("is-parted", two.parted());
        List<Component> columns =
                two.voices().stream().map(voice -> column(voice, covered)).toList();
        columns.stream().limit(1).forEach(this::add);
        if (columns.size() > 1) {
            add(gutter(two.parted()), columns.getLast());
        }
        if (two.more() > 0) {
            add(more(two.more()));
        }
        add(further(two));
    }

    /** Claims besides the two that the teacher has put into her own words. */
    private Div further(TwoVoices two) {
        Div further = new Div();
        further.addClassName("voices-further");
        account.event().claims().stream()
                .filter(claim -> step.wordingBeside(claim).isPresent())
                .filter(claim -> !two.voices().contains(new OfText(claim)))
                .forEach(claim -> further.add(text(claim)));
        further.setVisible(further.getComponentCount() > 0);
        return further;
    }

    private Component column(Voice voice, @Nullable Component covered) {
        return switch (voice) {
            case OfText(Claim claim) -> text(claim);
            case OfRecord(List<RecordNote> notes) -> record(notes, covered);
        };
    }

    private Article text(Claim claim) {
        SourceText text = account.textOf(claim);
        Span name = veil.told(getLocale(), text.shortTitle(), new Span());
        Span voice = claim.voice()
                .map(person -> new Span(getTranslation("collation.quotes", veil.plain(person))))
                .orElseGet(() -> veil.told(getLocale(), text.voice(), new Span()));
        Article article = new Article(
                new Speaker(new Siglum(text.siglum()), name, voice),
                LoadedWord.all(claim.terms().stream().map(veil::plain).toList(), text.language()));
        date(claim).forEach(article::add);
        Paragraph said = veil.told(getLocale(), claim.claim(), new Paragraph());
        said.addClassName("said");
        article.add(said, locator(claim, text));
        step.wordingBeside(claim).ifPresent(own -> article.add(adapted(own)));
        article.addClassName("voice");
        return article;
    }

    private Article record(List<RecordNote> notes, @Nullable Component covered) {
        Article article = new Article(new Speaker(
                new Siglum(Siglum.RECORD),
                new Span(getTranslation("record.name")),
                new Span(getTranslation("record.voice"))));
        article.addClassNames("voice", "voice-of-record");
        if (covered != null) {
            article.add(covered);
            return article;
        }
        notes.forEach(note -> article.add(veil.told(getLocale(), note.note(), new Paragraph())));
        notes.stream().map(RecordNote::restsOn).distinct().forEach(source -> {
            Paragraph foundation = Told.in(getLocale(), source, new Paragraph());
            foundation.addClassName("citation");
            article.add(foundation);
        });
        return article;
    }

    /** Only where the text gives another date than the event has, or dates it in words. */
    private Stream<Paragraph> date(Claim claim) {
        Stream<String> dates = Stream.concat(
                claim.dateWords().map(words -> words.in(getLocale())).stream(),
                claim.dateAsStated().map(date -> date.inWords(getLocale())).stream());
        return dates.map(date -> {
            Paragraph stated = new Paragraph(getTranslation("lesson.dates", veil.plain(date)));
            stated.addClassName("voice-date");
            return stated;
        });
    }

    /** What the teacher says of it in her own words, which never stands in the place of the citation. */
    private Div adapted(Bilingual own) {
        Span head = new Span(getTranslation("lesson.adapted"));
        head.addClassName("step-head");
        Div adapted = new Div(head, veil.told(getLocale(), own, new Paragraph()));
        adapted.addClassName("voice-adapted");
        return adapted;
    }

    private Citation locator(Claim claim, SourceText text) {
        Locator at = claim.locator();
        return new Citation(getLocale(), text.slug(), Citation.idOf(at.section(), at.paragraph()), text.cite(at));
    }

    private Div gutter(boolean parted) {
        Span verdict = new Span(getTranslation(parted ? "collation.disagree" : "collation.agree"));
        verdict.addClassName("verdict");
        Div gutter = parted ? new Div(new Fault(), verdict) : new Div(verdict);
        gutter.addClassName("voices-gutter");
        return gutter;
    }

    private Paragraph more(int number) {
        String words = number == 1 ? getTranslation("lesson.more.one") : getTranslation("lesson.more.many", number);
        Anchor all = new Anchor("/events/" + account.event().slug(), words);
        Paragraph more = new Paragraph(all);
        more.addClassName("voices-more");
        return more;
    }
}

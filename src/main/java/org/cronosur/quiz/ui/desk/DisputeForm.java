package org.cronosur.quiz.ui.desk;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import org.cronosur.catalogue.Matter;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.Rubric;
import org.cronosur.quiz.WhereTextsDisagree;
import org.cronosur.quiz.WhereTextsDisagree.Further;
import org.cronosur.quiz.WhereTextsDisagree.Passage;
import org.cronosur.quiz.WhereTextsDisagree.Reason;
import org.cronosur.quiz.WhereTextsDisagree.Side;
import org.cronosur.visual.Rows;
import org.jspecify.annotations.Nullable;

/** Where two voices contradict each other, which claim shows it, whom a third supports, and why it may be so. */
final class DisputeForm extends QuestionForm {

    private static final int FEWEST_PASSAGES = 2;
    private static final int MOST_PASSAGES = 5;
    private static final int MOST_FURTHER = 3;

    private final EventField event;
    private final Select<Matter> about = new Select<>();
    private final Wording one = new Wording("desk.side.one");
    private final Wording other = new Wording("desk.side.other");
    private final Rows<PassageRow> passages;
    private final Rows<FurtherRow> further = new Rows<>("desk.further", FurtherRow::new, MOST_FURTHER);
    private final Wording why = new Wording("desk.reason");
    private final Wording full = new Wording("desk.rubric.full");
    private final Wording partly = new Wording("desk.rubric.partly");
    private final Wording none = new Wording("desk.rubric.none");

    private DisputeForm(Shelf shelf) {
        this.event = new EventField("desk.about", shelf);
        this.passages = new Rows<>("desk.passage", () -> new PassageRow(shelf), MOST_PASSAGES);
        about.setLabel(getTranslation("desk.matter"));
        about.setItems(Matter.values());
        about.setItemLabelGenerator(matter -> getTranslation("desk.matter." + word(matter)));
        Paragraph free = new Paragraph(getTranslation("desk.reason.help"));
        free.addClassName("desk-hint");
        add(event, about, one, other, passages, further, free, why, full, partly, none);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static DisputeForm of(WhereTextsDisagree question, Shelf shelf) {
        DisputeForm form = new DisputeForm(shelf);
        form.event.choosing(question.event(), shelf);
        form.about.setValue(question.about());
        form.one.saying(question.sides().one());
        form.other.saying(question.sides().other());
        question.passages().forEach(passage -> form.passages.append(new PassageRow(shelf).saying(passage, shelf)));
        question.further().forEach(voice -> form.further.append(new FurtherRow().saying(voice)));
        form.tell(question.reason());
        form.begin(question.prompt(), question.explanation());
        return form;
    }

    static DisputeForm blank(Shelf shelf) {
        DisputeForm form = new DisputeForm(shelf);
        form.passages.atLeast(FEWEST_PASSAGES);
        form.begin(Blank.WORDS, Blank.WORDS);
        return form;
    }

    private void tell(@Nullable Reason reason) {
        if (reason != null) {
            why.saying(reason.prompt());
            full.saying(reason.rubric().full());
            partly.saying(reason.rubric().partly());
            none.saying(reason.rubric().none());
        }
    }

    private static final class PassageRow extends Div {

        private final VoiceField text;
        private final Wording claim = new Wording("desk.claim");
        private final Checkbox shows = new Checkbox(getTranslation("desk.passage.shows"));

        PassageRow(Shelf shelf) {
            text = new VoiceField("desk.passage.text", shelf, false);
            add(text, claim, shows);
        }

        PassageRow saying(Passage passage, Shelf shelf) {
            text.choosing(passage.text(), shelf);
            claim.saying(passage.claim());
            shows.setValue(passage.shows());
            return this;
        }

        Passage read(int number) {
            return new Passage(number, text.text().slug(), claim.words(), shows.getValue());
        }
    }

    private static final class FurtherRow extends Div {

        private final Wording voice = new Wording("desk.further");
        private final Select<Side> side = new Select<>();

        FurtherRow() {
            side.setLabel(getTranslation("desk.side"));
            side.setItems(Side.values());
            side.setItemLabelGenerator(whom -> getTranslation("desk.side." + word(whom)));
            side.setValue(Side.NEITHER);
            add(voice, side);
        }

        FurtherRow saying(Further further) {
            voice.saying(further.voice());
            side.setValue(further.side());
            return this;
        }

        Further read(int number) {
            return new Further(number, voice.words(), side.getValue());
        }
    }

    @Override
    Question read(String id) {
        Complaint.unless(!about.isEmpty(), "desk.complaint.matter");
        List<Passage> shown = Parts.read(passages, PassageRow::read);
        boolean parts = shown.stream().map(Passage::shows).distinct().count() == 2;
        Complaint.unless(parts, "desk.complaint.passages");
        List<Further> voices = Parts.read(further, FurtherRow::read);
        return new WhereTextsDisagree(
                id,
                prompt(),
                about.getValue(),
                new WhereTextsDisagree.Sides(one.words(), other.words()),
                shown,
                voices,
                reason(),
                explanation(),
                event.event().slug());
    }

    /** A free reason is asked for as soon as something is written there, and then by all three levels. */
    private @Nullable Reason reason() {
        return why.isBlank() ? null : new Reason(why.words(), new Rubric(full.words(), partly.words(), none.words()));
    }
}

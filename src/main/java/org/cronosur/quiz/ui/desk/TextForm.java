package org.cronosur.quiz.ui.desk;

import java.util.List;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.WhichText;
import org.cronosur.texts.SourceText;

/** Which text claims it; all of the texts can be chosen. */
final class TextForm extends QuestionForm {

    private final Shelf shelf;
    private final EventField event;
    private final VoiceField text;
    private final Wording claim = new Wording("desk.claim");

    private TextForm(Shelf shelf) {
        this.shelf = shelf;
        this.event = new EventField("desk.about", shelf);
        this.text = new VoiceField("desk.right-text", shelf, false);
        add(claim, event, text);
    }

    static TextForm of(WhichText question, Shelf shelf) {
        TextForm form = new TextForm(shelf);
        form.claim.saying(question.claim());
        form.event.choosing(question.event(), shelf);
        form.text.choosing(question.text(), shelf);
        form.begin(question.prompt(), question.explanation());
        return form;
    }

    static TextForm blank(Shelf shelf) {
        TextForm form = new TextForm(shelf);
        form.begin(Blank.WORDS, Blank.WORDS);
        return form;
    }

    @Override
    Question read(String id) {
        SourceText right = text.text();
        boolean speaks =
                event.event().claims().stream().anyMatch(made -> made.text().equals(right.slug()));
        Complaint.unless(speaks, "desk.complaint.silent", right.shortTitle().in(getLocale()));
        List<WhichText.Voice> voices = shelf.texts().stream()
                .map(one -> new WhichText.Voice(one.slug(), one.siglum(), one.shortTitle()))
                .toList();
        return new WhichText(
                id,
                prompt(),
                claim.words(),
                voices,
                explanation(),
                event.event().slug(),
                right.slug());
    }
}

package org.cronosur.quiz.ui.desk;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.ShortText;

/** A word or two to be written. */
final class WordsForm extends QuestionForm {

    private final EventField event;
    private final VoiceField text;
    private final Wording answer = new Wording("desk.answer");
    private final TextField variants = new TextField();

    private WordsForm(Shelf shelf) {
        this.event = new EventField("desk.about", shelf);
        this.text = new VoiceField("desk.rests-on", shelf, true);
        variants.setLabel(getTranslation("desk.variants"));
        variants.setHelperText(getTranslation("desk.variants.help"));
        variants.setWidthFull();
        add(answer, variants, event, text);
    }

    static WordsForm of(ShortText question, Shelf shelf) {
        WordsForm form = new WordsForm(shelf);
        form.answer.saying(question.answer());
        form.variants.setValue(String.join("; ", question.variants()));
        form.event.choosing(question.event(), shelf);
        form.text.choosing(question.text(), shelf);
        form.begin(question.prompt(), question.explanation());
        return form;
    }

    static WordsForm blank(Shelf shelf) {
        WordsForm form = new WordsForm(shelf);
        form.begin(Blank.WORDS, Blank.WORDS);
        return form;
    }

    @Override
    Question read(String id) {
        List<String> others = Arrays.stream(variants.getValue().split(";"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
        try {
            return new ShortText(
                    id,
                    prompt(),
                    answer.words(),
                    others,
                    explanation(),
                    event.event().slug(),
                    text.slugOrNull());
        } catch (IllegalArgumentException onlySigns) {
            throw new Complaint("desk.complaint.only-signs");
        }
    }
}

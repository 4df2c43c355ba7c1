package org.cronosur.quiz.ui.desk;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.cronosur.language.Bilingual;
import org.cronosur.quiz.MultipleChoice;
import org.cronosur.quiz.Option;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.SingleChoice;
import org.cronosur.visual.Rows;
import org.jspecify.annotations.Nullable;

/** A choice among options, one of them right or several. */
final class ChoiceForm extends QuestionForm {

    private static final int FEWEST = 3;
    private static final int MOST = 7;

    private final boolean single;
    private final EventField event;
    private final VoiceField text;
    private final Rows<OptionRow> options = new Rows<>("desk.option", OptionRow::new, MOST);

    private ChoiceForm(boolean single, Shelf shelf) {
        this.single = single;
        this.event = new EventField("desk.about", shelf);
        this.text = new VoiceField("desk.rests-on", shelf, true);
        add(options, event, text);
    }

    static ChoiceForm of(SingleChoice question, Shelf shelf) {
        return new ChoiceForm(true, shelf)
                .filled(question, question.options(), question.event(), question.text(), shelf);
    }

    static ChoiceForm of(MultipleChoice question, Shelf shelf) {
        return new ChoiceForm(false, shelf)
                .filled(question, question.options(), question.event(), question.text(), shelf);
    }

    static ChoiceForm blank(boolean single, Shelf shelf) {
        ChoiceForm form = new ChoiceForm(single, shelf);
        form.options.atLeast(FEWEST);
        form.begin(Blank.WORDS, Blank.WORDS);
        return form;
    }

    private ChoiceForm filled(
            Question question, List<Option> written, String about, @Nullable String restsOn, Shelf shelf) {
        written.forEach(option -> options.append(new OptionRow().saying(option)));
        event.choosing(about, shelf);
        text.choosing(restsOn, shelf);
        begin(question.prompt(), question.explanation());
        return this;
    }

    private static final class OptionRow extends Div {

        private final Wording words = new Wording("desk.option");
        private final Wording because = new Wording("desk.because");
        private final Checkbox right = new Checkbox(getTranslation("desk.option.right"));

        OptionRow() {
            add(words, because, right);
        }

        OptionRow saying(Option option) {
            words.saying(option.text());
            because.saying(option.because());
            right.setValue(option.right());
            return this;
        }

        Option read(int number) {
            return new Option(number, words.words(), right.getValue(), because.wordsOrNull());
        }
    }

    @Override
    Question read(String id) {
        List<Option> read = Parts.read(options, OptionRow::read);
        long right = read.stream().filter(Option::right).count();
        Complaint.unless(read.size() >= 2, "desk.complaint.options", 2);
        Complaint.unless(!single || right == 1, "desk.complaint.one-right");
        Complaint.unless(right > 0 && right < read.size(), "desk.complaint.right-and-wrong");
        Bilingual asked = prompt();
        String about = event.event().slug();
        return single
                ? new SingleChoice(id, asked, read, explanation(), about, text.slugOrNull())
                : new MultipleChoice(id, asked, read, explanation(), about, text.slugOrNull());
    }
}

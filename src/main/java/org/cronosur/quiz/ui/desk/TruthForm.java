package org.cronosur.quiz.ui.desk;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.Statement;
import org.cronosur.quiz.TrueFalse;
import org.cronosur.visual.Rows;

/** Statements that hold or do not. */
final class TruthForm extends QuestionForm {

    private static final int USUAL = 4;
    private static final int MOST = 8;

    private final EventField event;
    private final VoiceField text;
    private final Rows<StatementRow> statements = new Rows<>("desk.statement", StatementRow::new, MOST);

    private TruthForm(Shelf shelf) {
        this.event = new EventField("desk.about", shelf);
        this.text = new VoiceField("desk.rests-on", shelf, true);
        add(statements, event, text);
    }

    static TruthForm of(TrueFalse question, Shelf shelf) {
        TruthForm form = new TruthForm(shelf);
        question.statements().forEach(statement -> form.statements.append(new StatementRow().saying(statement)));
        form.event.choosing(question.event(), shelf);
        form.text.choosing(question.text(), shelf);
        form.begin(question.prompt(), question.explanation());
        return form;
    }

    static TruthForm blank(Shelf shelf) {
        TruthForm form = new TruthForm(shelf);
        form.statements.atLeast(USUAL);
        form.begin(Blank.WORDS, Blank.WORDS);
        return form;
    }

    private static final class StatementRow extends Div {

        private final Wording words = new Wording("desk.statement");
        private final Wording because = new Wording("desk.because");
        private final Checkbox holds = new Checkbox(getTranslation("desk.statement.holds"));

        StatementRow() {
            add(words, because, holds);
        }

        StatementRow saying(Statement statement) {
            words.saying(statement.text());
            because.saying(statement.because());
            holds.setValue(statement.holds());
            return this;
        }

        Statement read(int number) {
            return new Statement(number, words.words(), holds.getValue(), because.wordsOrNull());
        }
    }

    @Override
    Question read(String id) {
        List<Statement> read = Parts.read(statements, StatementRow::read);
        Complaint.unless(!read.isEmpty(), "desk.complaint.statements");
        return new TrueFalse(id, prompt(), read, explanation(), event.event().slug(), text.slugOrNull());
    }
}

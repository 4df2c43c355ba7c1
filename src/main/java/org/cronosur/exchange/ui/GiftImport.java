package org.cronosur.exchange.ui;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.cronosur.exchange.quizzes.GiftReader;
import org.cronosur.exchange.quizzes.GiftReading;
import org.cronosur.quiz.OwnQuizzes;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.Quiz;
import org.cronosur.quiz.QuizDraft;

/**
 * Questions from a file in GIFT or from pasted lines: first what would come, then, if nothing is wrong with any of it, the
 * teacher takes it all.
 */
final class GiftImport extends Section {

    private static final int LARGEST = 2 * 1024 * 1024;

    private final Quiz quiz;
    private final OwnQuizzes quizzes;
    private final UUID teacher;
    private final TextArea text = new TextArea();
    private final Section preview = new Section();

    GiftImport(Quiz quiz, OwnQuizzes quizzes, UUID teacher) {
        this.quiz = quiz;
        this.quizzes = quizzes;
        this.teacher = teacher;
        text.setLabel(getTranslation("files.gift.text"));
        text.setHelperText(getTranslation("files.gift.help"));
        text.setMinRows(4);
        text.setMaxRows(12);
        text.setWidthFull();
        NativeButton look = new NativeButton(getTranslation("files.gift.look"), click -> look());
        look.addClassName("button");
        preview.setAriaLabel(getTranslation("files.gift.look"));
        preview.getElement().setAttribute("aria-live", "polite");
        add(new H2(getTranslation("files.in")), upload(), text, look, preview);
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((file, bytes) -> take(bytes)));
        upload.setMaxFileSize(LARGEST);
        upload.setMaxFiles(1);
        NativeButton choose = new NativeButton(getTranslation("files.gift.choose"));
        choose.addClassName("button");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("import.drop")));
        upload.addFileRejectedListener(refused -> say(getTranslation("files.gift.too-large", LARGEST / (1024 * 1024))));
        upload.addAllFinishedListener(done -> upload.clearFileList());
        return upload;
    }

    private void take(byte[] bytes) {
        try {
            text.setValue(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
            look();
        } catch (CharacterCodingException otherEncoding) {
            say(getTranslation("files.gift.encoding"));
        }
    }

    private void say(String words) {
        preview.removeAll();
        Paragraph said = new Paragraph(words);
        said.addClassName("desk-notice");
        preview.add(said);
    }

    private void look() {
        String event = quiz.questions().stream()
                .flatMap(question -> question.events().stream())
                .findFirst()
                .orElse("");
        Set<String> taken = quiz.questions().stream().map(Question::id).collect(toSet());
        GiftReading reading = GiftReader.read(text.getValue(), event, taken);
        if (!reading.flaws().isEmpty()) {
            showFlaws(reading);
        } else if (reading.questions().isEmpty()) {
            say(getTranslation("files.gift.empty"));
        } else {
            offer(reading.questions());
        }
    }

    private void showFlaws(GiftReading reading) {
        say(getTranslation("files.gift.flaws", reading.flaws().size()));
        UnorderedList flaws = new UnorderedList();
        reading.flaws()
                .forEach(flaw -> flaws.add(new ListItem(getTranslation(
                        "files.gift.flaw."
                                + flaw.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        flaw.line(),
                        flaw.what()))));
        preview.add(flaws);
    }

    private void offer(List<Question> questions) {
        say(getTranslation("files.gift.found", questions.size()));
        NativeButton add = new NativeButton(getTranslation("files.gift.take"), click -> takeOver(questions));
        add.addClassName("button-primary");
        preview.add(list(questions), add);
    }

    private OrderedList list(List<Question> questions) {
        OrderedList list = new OrderedList();
        list.addClassName("desk-fit");
        questions.forEach(question -> list.add(new ListItem(question.prompt().in(getLocale()))));
        return list;
    }

    private void takeOver(List<Question> read) {
        try {
            Quiz now = quizzes.of(teacher, quiz.slug()).orElseThrow();
            List<Question> all = new ArrayList<>(now.questions());
            Set<String> taken = new HashSet<>(all.stream().map(Question::id).toList());
            List<Question> twice = read.stream()
                    .filter(question -> taken.contains(question.id()))
                    .toList();
            if (!twice.isEmpty()) {
                say(getTranslation("files.gift.twice", twice.size()));
                preview.add(list(twice));
                return;
            }
            all.addAll(read);
            int revision = now.own().orElseThrow().revision();
            quizzes.change(teacher, quiz.slug(), revision, QuizDraft.of(now).asking(all));
            getUI().ifPresent(ui -> ui.navigate("desk/quiz/" + quiz.slug()));
        } catch (OwnQuizzes.ChangedMeanwhile elsewhere) {
            say(getTranslation("desk.changed-meanwhile"));
        }
    }
}

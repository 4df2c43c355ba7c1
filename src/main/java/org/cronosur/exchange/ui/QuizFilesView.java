package org.cronosur.exchange.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.cronosur.exchange.quizzes.Fit;
import org.cronosur.exchange.quizzes.QuizFormat;
import org.cronosur.language.Bilingual;
import org.cronosur.people.Role;
import org.cronosur.people.SignedIn;
import org.cronosur.quiz.OwnQuizzes;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.Quiz;

/** The files of a quiz: every format with what becomes of each question in it, and questions from a file in GIFT. */
@Route("desk/quiz-files")
@RolesAllowed(Role.TEACHERS)
@StyleSheet("quiz-desk.css")
class QuizFilesView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final OwnQuizzes quizzes;
    private final UUID teacher;
    private String title = "";

    QuizFilesView(OwnQuizzes quizzes, SignedIn signedIn) {
        this.quizzes = quizzes;
        this.teacher = signedIn.teacher().id();
        addClassNames("page", "desk-files");
    }

    @Override
    public void setParameter(BeforeEvent navigation, String slug) {
        Quiz quiz = quizzes.of(teacher, slug).orElseThrow(NotFoundException::new);
        title = getTranslation("files.quiz.of", quiz.title().in(getLocale()));
        removeAll();
        add(head(quiz), out(quiz), new GiftImport(quiz, quizzes, teacher));
    }

    private Header head(Quiz quiz) {
        Anchor back = new Anchor("/desk/quiz/" + quiz.slug(), getTranslation("files.quiz.back"));
        Header head = new Header(new H1(title), back);
        head.addClassName("page-head");
        return head;
    }

    private Section out(Quiz quiz) {
        UnorderedList formats = new UnorderedList();
        formats.addClassName("desk-list");
        Stream.of(QuizFormat.values()).forEach(format -> formats.add(entry(quiz, format)));
        if (quiz.questions().isEmpty()) {
            return new Section(new H2(getTranslation("files.out")), new Paragraph(getTranslation("files.out.none")));
        }
        return new Section(
                new H2(getTranslation("files.out")), new Paragraph(getTranslation("files.out.lead")), formats);
    }

    private ListItem entry(Quiz quiz, QuizFormat format) {
        Div files = new Div(download(quiz, format, Locale.of("es")), download(quiz, format, Locale.of("en")));
        files.addClassName("desk-ways");
        Div name = new Div(new Paragraph(getTranslation("files.format." + word(format))), files);
        return new ListItem(name, fits(quiz, format));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Anchor download(Quiz quiz, QuizFormat format, Locale language) {
        byte[] file = format.write(quiz, language);
        DownloadHandler handler = DownloadHandler.fromInputStream(request -> new DownloadResponse(
                new ByteArrayInputStream(file), format.fileName(quiz), format.mediaType(), file.length));
        Anchor link = new Anchor(handler, getTranslation("files.download." + language.getLanguage()));
        link.setAriaLabel(getTranslation(
                "files.download.this",
                getTranslation("files.format." + word(format)),
                getTranslation("frame.language." + language.getLanguage())));
        link.addClassName("button");
        return link;
    }

    /** Said before the file is made: what is simpler there, and what is not there at all. */
    private Div fits(Quiz quiz, QuizFormat format) {
        Div fits = new Div(new Paragraph(getTranslation(
                "files.fit.whole",
                count(quiz, format, Fit.WHOLE),
                quiz.questions().size())));
        tell(quiz, format, Fit.SIMPLER, fits);
        tell(quiz, format, Fit.LEFT_OUT, fits);
        return fits;
    }

    private static long count(Quiz quiz, QuizFormat format, Fit fit) {
        return quiz.questions().stream()
                .filter(question -> format.fitOf(question) == fit)
                .count();
    }

    private void tell(Quiz quiz, QuizFormat format, Fit fit, Div fits) {
        List<String> prompts = quiz.questions().stream()
                .filter(question -> format.fitOf(question) == fit)
                .map(Question::prompt)
                .map((Bilingual prompt) -> prompt.in(getLocale()))
                .toList();
        if (!prompts.isEmpty()) {
            UnorderedList list = new UnorderedList();
            prompts.forEach(prompt -> list.add(new ListItem(prompt)));
            list.addClassName("desk-fit");
            fits.add(new Paragraph(getTranslation("files.fit." + word(fit))), list);
        }
    }

    @Override
    public String getPageTitle() {
        return title + " · Cronosur";
    }
}

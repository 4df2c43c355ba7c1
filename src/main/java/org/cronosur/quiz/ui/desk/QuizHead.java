package org.cronosur.quiz.ui.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.cronosur.quiz.Quiz;
import org.cronosur.quiz.QuizDeskLinks;

/** What a quiz is called, who sees it, and where one can go from it. */
final class QuizHead extends Header {

    /** @param lessonIsSeen whether pupils can read the lesson that it is about */
    QuizHead(Quiz quiz, boolean lessonIsSeen, List<QuizDeskLinks> links, Deeds deeds) {
        addClassName("page-head");
        Paragraph standing = new Paragraph(getTranslation(
                quiz.isOpen() ? "desk.quiz.open" : "desk.quiz.closed",
                quiz.questions().size()));
        standing.addClassName("page-lead");
        add(new H1(quiz.title().in(getLocale())), standing, title(quiz, deeds), ways(quiz, links, deeds));
        if (quiz.isOpen() && !lessonIsSeen) {
            add(unseen(quiz));
        }
    }

    private NativeDetails title(Quiz quiz, Deeds deeds) {
        Wording title = new Wording("desk.quiz.title").saying(quiz.title());
        NativeButton keep = new NativeButton(getTranslation("desk.quiz.rename"), click -> deeds.rename(title));
        keep.addClassName("button");
        return new NativeDetails(getTranslation("desk.quiz.rename"), new Div(title, keep));
    }

    private Div ways(Quiz quiz, List<QuizDeskLinks> links, Deeds deeds) {
        NativeButton open = new NativeButton(
                getTranslation(quiz.isOpen() ? "desk.quiz.close" : "desk.quiz.publish"), click -> deeds.openOrClose());
        open.addClassName(quiz.isOpen() ? "button" : "button-primary");
        open.setEnabled(quiz.isOpen() || !quiz.questions().isEmpty());
        Div ways = new Div(open);
        ways.addClassName("desk-ways");
        if (quiz.isOpen()) {
            ways.add(way("/quiz/" + quiz.slug(), "desk.quiz.see"));
        }
        links.forEach(link -> ways.add(way(link.path(quiz), link.title())));
        ways.add(way("/desk/quizzes", "desk.quiz.all"));
        return ways;
    }

    private Paragraph unseen(Quiz quiz) {
        Paragraph unseen = new Paragraph(getTranslation("desk.quiz.unseen") + " ");
        unseen.add(new Anchor("/desk/set/" + quiz.eventSet(), getTranslation("desk.quiz.unseen.publish")));
        unseen.addClassName("desk-notice");
        return unseen;
    }

    private Anchor way(String path, String key) {
        Anchor way = new Anchor(path, getTranslation(key));
        way.addClassName("button");
        return way;
    }
}

package org.cronosur.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cronosur.ProgramTest;
import org.cronosur.catalogue.EventLinks.EventLink;
import org.cronosur.catalogue.EventLinks.Target;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From an event to the quizzes that are about it. */
@ProgramTest
class QuizLinksTest {

    @Autowired
    private QuizLinks links;

    @Test
    void leadsToTheQuizOfALessonInWhichTheEventIsAStep() {
        assertThat(links.linksOf("capture-of-guzman")).allSatisfy(link -> {
            assertThat(link.target()).isEqualTo(Target.QUIZ);
            assertThat(link.title().es()).isNotBlank();
        });
        assertThat(pathsFrom("capture-of-guzman")).contains("/quiz/peru-sendero-luminoso");
    }

    @Test
    void leadsToAQuizThatAsksAboutAnEventOfNoLessonOfItsOwn() {
        assertThat(pathsFrom("november-1992-plot")).contains("/quiz/where-texts-are-wrong");
    }

    @Test
    void namesAQuizOnce() {
        assertThat(pathsFrom("uriburu-1930")).doesNotHaveDuplicates().contains("/quiz/argentina-uriburu-peron");
    }

    @Test
    void leadsNowhereFromAnEventThatIsUnknown() {
        assertThat(pathsFrom("uriburu")).isEmpty();
    }

    private List<String> pathsFrom(String event) {
        return links.linksOf(event).stream().map(EventLink::path).toList();
    }
}

package org.cronosur.quiz.ui;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.cronosur.ProgramTest;
import org.cronosur.catalogue.Actor;
import org.cronosur.catalogue.Claim;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.Events;
import org.cronosur.catalogue.Folded;
import org.cronosur.curation.EventSets;
import org.cronosur.quiz.EventQuestions;
import org.cronosur.quiz.LeftOut;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.QuestionColumn;
import org.cronosur.quiz.Quiz;
import org.cronosur.quiz.Quizzes;
import org.cronosur.quiz.SingleChoice;
import org.cronosur.quiz.WhereTextsDisagree;
import org.cronosur.quiz.WhereTextsDisagree.Passage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A younger class is asked nothing that rests on torture or killing, and is told how much that leaves out. */
@ProgramTest
class YoungerQuizViewTest {

    private static final String PERU = "peru-sendero-luminoso";

    @Autowired
    private Quizzes quizzes;

    @Autowired
    private EventSets sets;

    @Autowired
    private EventQuestions stocks;

    @Autowired
    private Events events;

    @Autowired
    private LeftOut leftOut;

    @Autowired
    private TransactionOperations transaction;

    @RegisterExtension
    private final Pupil pupil = new Pupil();

    @AfterEach
    void close() {
        RequestContextHolder.resetRequestAttributes();
    }

    private static void isYounger() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        request.setCookies(new Cookie("cronosur-level", "younger"));
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    private Tab tab(String address) {
        return pupil.opens(address);
    }

    @Test
    void saysHowManyQuestionsAreLeftOutAndAsksTheRest() {
        Quiz quiz = quizzes.findBySlug(PERU).orElseThrow();
        isYounger();
        int unasked = leftOut.of(quiz).size();
        assertThat(unasked).isPositive();

        Tab tab = tab("quiz/" + PERU);
        tab.assertReads("no se le hacen %d preguntas de este cuestionario".formatted(unasked));
        assertThat(tab.squares()).hasSize(quiz.questions().size() - unasked);
        assertThat(tab(QuizAddress.of(PERU, Asked.Page.PRINT).substring(1)).words())
                .contains("no se le hacen")
                .doesNotContain("Cayara", "Moyano", "Tarata", "Lucanamarca");
    }

    @Test
    void whoHasBegunGoesOnWithAllOfIt() {
        Quiz quiz = quizzes.findBySlug("where-texts-are-wrong").orElseThrow();
        SingleChoice third = (SingleChoice) quiz.questions().get(2);
        Tab before = tab(QuizAddress.of(quiz.slug(), 3).substring(1));
        int all = before.squares().size();
        before.choose(third.options().getFirst().text().es());
        isYounger();
        Tab after = tab("quiz/" + quiz.slug());
        assertThat(after.squares()).hasSize(all);
        assertThat(after.words()).doesNotContain("menor edad");
    }

    @Test
    void nothingThatIsStillAskedNamesWhatIsLeftOut() {
        isYounger();
        Set<String> words = transaction.execute(status -> tellTaleWords());
        sets.findAll().stream()
                .flatMap(set -> Stream.concat(
                        quizzes.findByEventSetOrderBySlug(set.slug()).stream(),
                        quizzes.findBySlug(stocks.of(set.slug()).quiz()).stream()))
                .filter(quiz -> quiz.isShipped() || quiz.slug().startsWith("s-"))
                .forEach(quiz -> assertTellsNothing(quiz, words));
    }

    /** How the events are called, and who is known from them alone. */
    private Set<String> tellTaleWords() {
        List<Event> all = events.findAll();
        Set<String> harmless = actorsOf(all.stream().filter(event -> !event.sensitive()));
        List<Event> flagged = all.stream().filter(Event::sensitive).toList();
        Stream<String> titles = flagged.stream()
                .flatMap(event -> Stream.of(event.title(), event.label()))
                .flatMap(words -> Stream.of(words.es(), words.en()));
        Stream<String> names = flagged.stream()
                .flatMap(event -> event.actors().stream())
                .filter(actor -> !harmless.contains(actor.slug()))
                .flatMap(actor -> Stream.of(
                        actor.aliases(), List.of(actor.name().es(), actor.name().en())))
                .flatMap(Collection::stream);
        return Stream.concat(titles, names).map(Folded::of).collect(toSet());
    }

    private static Set<String> actorsOf(Stream<Event> some) {
        return some.flatMap(event -> event.actors().stream()).map(Actor::slug).collect(toSet());
    }

    private void assertTellsNothing(Quiz quiz, Set<String> words) {
        Set<String> unasked = leftOut.of(quiz);
        for (Question question : quiz.questions()) {
            if (!unasked.contains(question.id())) {
                assertThat(Folded.of(Objects.requireNonNull(new QuestionColumn().convertToDatabaseColumn(question))))
                        .as("%s, %s", quiz.slug(), question.id())
                        .doesNotContain(words);
            }
        }
    }

    @Test
    void aDisputeIsNotAskedIfItShowsAClaimOnAnEventThatIsLeftOut() {
        WhereTextsDisagree dispute = quizzes.findBySlug("one-word-many-meanings").orElseThrow().questions().stream()
                .filter(WhereTextsDisagree.class::isInstance)
                .map(WhereTextsDisagree.class::cast)
                .findFirst()
                .orElseThrow();
        WhereTextsDisagree grim =
                showing(events.findSensitiveClaims().getFirst(), dispute).called("grim");
        isYounger();

        Quiz quiz = Quiz.shipped("test-disputes", PERU, dispute.prompt(), List.of(dispute, grim));
        assertThat(leftOut.of(quiz)).containsExactly("grim");
    }

    /** The same dispute with one more claim to choose from; it does not say of which event that is. */
    private static WhereTextsDisagree showing(Claim claim, WhereTextsDisagree dispute) {
        Passage added = new Passage(dispute.passages().size(), claim.text(), claim.claim(), false);
        return new WhereTextsDisagree(
                dispute.id(),
                dispute.prompt(),
                dispute.about(),
                dispute.sides(),
                Stream.concat(dispute.passages().stream(), Stream.of(added)).toList(),
                dispute.further(),
                dispute.reason(),
                dispute.explanation(),
                dispute.event());
    }

    @Test
    void whoPresentsIsToldThatStepsAreLeftOut() {
        assertThat(tab("lessons/" + PERU + "/present").words()).doesNotContain("menor edad");
        isYounger();
        assertThat(tab("lessons/" + PERU + "/present").words()).containsPattern("sin \\d+ hechos: grupo de menor edad");
    }
}

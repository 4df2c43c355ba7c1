package org.cronosur.quiz;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cronosur.language.Bilingual;

/** The questions that go with an event set. */
@Entity
@Table(name = "quiz")
public class Quiz {

    /** Where a quiz comes from. What users make is never touched by an update of the shipped content. */
    enum Origin {
        SHIPPED,
        OWN
    }

    @Id
    private String slug;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Column(name = "set_slug")
    private String eventSet;

    @Embedded
    private Bilingual title;

    @ElementCollection
    @CollectionTable(name = "question", joinColumns = @JoinColumn(name = "quiz_slug"))
    @OrderColumn(name = "position")
    @Column(name = "content")
    @Convert(converter = QuestionColumn.class)
    private List<Question> questions = new ArrayList<>();

    protected Quiz() {}

    /**
     * A quiz that comes with the program.
     *
     * @param eventSet slug of the event set, as a rule a lesson, that it belongs to
     */
    public static Quiz shipped(String slug, String eventSet, Bilingual title, List<Question> questions) {
        Quiz quiz = new Quiz();
        quiz.slug = slug;
        quiz.origin = Origin.SHIPPED;
        quiz.eventSet = eventSet;
        quiz.title = title;
        quiz.questions = new ArrayList<>(questions);
        return quiz;
    }

    public String slug() {
        return slug;
    }

    /** The slug of the event set it belongs to. */
    public String eventSet() {
        return eventSet;
    }

    public Bilingual title() {
        return title;
    }

    /** In the order in which they are asked. */
    public List<Question> questions() {
        return List.copyOf(questions);
    }

    public Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    boolean isShipped() {
        return origin == Origin.SHIPPED;
    }
}

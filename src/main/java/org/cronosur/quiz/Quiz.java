package org.cronosur.quiz;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cronosur.language.Bilingual;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** The questions that go with an event set. */
@Entity
@Table(name = "quiz")
public class Quiz {

    /** Where a quiz comes from. What users make is never touched by an update of the shipped content. */
    enum Origin {
        SHIPPED,
        OWN,
        GENERATED,

        /** Questions about the events of a set, each asked by itself. */
        STOCK
    }

    private static final String NO_SET = "";

    @Id
    private String slug;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Embedded
    private @Nullable OwnQuiz own;

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

    private @Nullable Instant generated;

    @Embedded
    private QuizRules rules = QuizRules.SHIPPED;

    /** By the id of the question. */
    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "quiz_hint", joinColumns = @JoinColumn(name = "quiz_slug"))
    @MapKeyColumn(name = "question_id")
    private Map<String, Bilingual> hints = new HashMap<>();

    /** The ids of the questions that tell of torture or killing, whatever their events do. */
    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "quiz_sensitive", joinColumns = @JoinColumn(name = "quiz_slug"))
    @Column(name = "question_id")
    private Set<String> sensitive = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "quiz_extra_time", joinColumns = @JoinColumn(name = "quiz_slug"))
    private Set<ExtraTime> extraTimes = new HashSet<>();

    /** What generated questions were made from, by their ids. */
    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "quiz_provenance", joinColumns = @JoinColumn(name = "quiz_slug"))
    @MapKeyColumn(name = "question_id")
    @Column(name = "provenance")
    @Convert(attributeName = "value", converter = ProvenanceColumn.class)
    private Map<String, Provenance> provenances = new HashMap<>();

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

    /** A quiz that was made out of events for whoever asked for it; it belongs to no event set. */
    public static Quiz generated(Bilingual title, List<Proposal> proposals, Instant now) {
        Quiz quiz = new Quiz();
        quiz.slug = "g-" + UUID.randomUUID();
        quiz.origin = Origin.GENERATED;
        quiz.eventSet = NO_SET;
        quiz.title = title;
        proposals.forEach(quiz::take);
        quiz.rules = QuizRules.SELF_STUDY;
        quiz.generated = now;
        return quiz;
    }

    /** An empty stock of questions about the events of a set. */
    public static Quiz stock(String slug, String eventSet, Bilingual title) {
        Quiz quiz = new Quiz();
        quiz.slug = slug;
        quiz.origin = Origin.STOCK;
        quiz.eventSet = eventSet;
        quiz.title = title;
        return quiz;
    }

    /** Adds questions to a stock. */
    public void add(List<Proposal> proposals) {
        if (origin != Origin.STOCK) {
            throw new IllegalStateException(slug + " is no stock");
        }
        proposals.forEach(this::take);
    }

    /** The id of the first question that was made to ask about an event; those that only show it do not count. */
    public Optional<String> madeFrom(String event) {
        return questions.stream()
                .filter(question -> question.events().contains(event))
                .map(Question::id)
                .filter(provenances::containsKey)
                .findFirst();
    }

    private void take(Proposal proposal) {
        questions.add(proposal.question());
        provenances.put(proposal.question().id(), proposal.provenance());
    }

    /** A quiz that a teacher makes. */
    static Quiz own(String slug, OwnQuiz own, QuizDraft draft) {
        Quiz quiz = new Quiz();
        quiz.slug = slug;
        quiz.origin = Origin.OWN;
        quiz.own = own;
        quiz.say(draft);
        return quiz;
    }

    /** Takes over what its teacher changed. */
    void become(QuizDraft draft) {
        own = ownOne().revised();
        say(draft);
    }

    /** Lets pupils take it, or no more. */
    void open(boolean toPupils) {
        own = ownOne().opened(toPupils);
    }

    /** The rules of the quiz it is a copy of. */
    void takeOver(Quiz original) {
        rules = original.rules;
    }

    private void say(QuizDraft draft) {
        title = draft.title();
        eventSet = draft.eventSet();
        questions = new ArrayList<>(draft.questions());
        hints = new HashMap<>(draft.hints());
        provenances = new HashMap<>(draft.provenances());
        sensitive = new HashSet<>(draft.sensitive());
    }

    private OwnQuiz ownOne() {
        return own().orElseThrow(() -> new IllegalStateException(slug + " comes with the program and stays as it is"));
    }

    public String slug() {
        return slug;
    }

    /** What a teacher's own quiz has besides; empty for one that comes with the program. */
    public Optional<OwnQuiz> own() {
        return Optional.ofNullable(own);
    }

    boolean belongsTo(UUID teacher) {
        return own().filter(whose -> whose.by().equals(teacher)).isPresent();
    }

    /** Whether pupils may take it. */
    public boolean isOpen() {
        return origin != Origin.STOCK && own().map(OwnQuiz::published).orElse(true);
    }

    /** The slug of the event set it belongs to; empty for a generated quiz. */
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

    /** What a question was made from; empty for one that somebody wrote. */
    public Optional<Provenance> provenanceOf(String question) {
        return Optional.ofNullable(provenances.get(question));
    }

    /** What the generated among its questions were made from, by their ids. */
    Map<String, Provenance> provenances() {
        return Map.copyOf(provenances);
    }

    /** The slugs of the events on which a question rests: those it is about, and those that were shown when it was made. */
    Set<String> groundOf(Question question) {
        Set<String> ground = new HashSet<>(question.events());
        provenanceOf(question.id()).ifPresent(origin -> ground.addAll(origin.events()));
        return ground;
    }

    /** Whether a question tells of torture or killing, as whoever wrote it says; its events may do so besides. */
    public boolean isSensitive(Question question) {
        return sensitive.contains(question.id());
    }

    /** The ids of the questions of which {@link #isSensitive} holds. */
    Set<String> sensitive() {
        return Set.copyOf(sensitive);
    }

    /** @param changed the ids of the questions that tell of torture or killing */
    void changeSensitive(Collection<String> changed) {
        sensitive = new HashSet<>(changed);
    }

    /** How it is taken. */
    public QuizRules rules() {
        return rules;
    }

    /** Attempts that are under way keep the rules they began with. */
    public void changeRules(QuizRules changed) {
        rules = changed;
    }

    /** What helps with a question without answering it; empty where nothing is said. */
    public Optional<Bilingual> hintFor(Question question) {
        return Optional.ofNullable(hints.get(question.id()));
    }

    /** The hints by the ids of their questions. */
    public void changeHints(Map<String, Bilingual> changed) {
        hints = new HashMap<>(changed);
    }

    /** Who has more time, by the codes that the teacher hands out; in no order. */
    public Set<ExtraTime> extraTimes() {
        return Set.copyOf(extraTimes);
    }

    /** @throws IllegalArgumentException if two have the same code */
    public void changeExtraTimes(Collection<ExtraTime> changed) {
        if (changed.stream().map(ExtraTime::code).distinct().count() < changed.size()) {
            throw new IllegalArgumentException("Two codes for extra time are the same: " + changed);
        }
        extraTimes = new HashSet<>(changed);
    }

    public boolean isShipped() {
        return origin == Origin.SHIPPED;
    }
}

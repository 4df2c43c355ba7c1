package org.cronosur.quiz;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

/** All quizzes. */
public interface Quizzes extends Repository<Quiz, String> {

    @EntityGraph(attributePaths = "questions", type = EntityGraph.EntityGraphType.LOAD)
    Optional<Quiz> findBySlug(String slug);

    /** The quizzes of an event set, by its slug. */
    @EntityGraph(attributePaths = "questions", type = EntityGraph.EntityGraphType.LOAD)
    List<Quiz> findByEventSetOrderBySlug(String eventSet);

    Quiz save(Quiz quiz);

    void delete(Quiz quiz);
}

package org.cronosur.quiz;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds quizzes by what they are about, without their questions. */
interface QuizzesOnEvents extends Repository<Quiz, String> {

    /**
     * The quizzes with a question about an event. A question lies in the database as JSON, where every kind names an
     * event in a field {@code event}.
     */
    @Query(nativeQuery = true, value = """
            select * from quiz where slug in (
              select quiz_slug from question where content like '%"event":"' || :event || '"%')
            order by slug""")
    List<Quiz> findAsking(String event);

    /** The quizzes of some event sets, by their slugs. */
    List<Quiz> findByEventSetInOrderBySlug(Collection<String> eventSets);
}

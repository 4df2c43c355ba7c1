package org.cronosur.quiz;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds quizzes that pupils may take by what they are about, without their questions. */
interface QuizzesOnEvents extends Repository<Quiz, String> {

    /**
     * The quizzes with a question about an event. A question lies in the database as JSON, where every kind names an
     * event in a field {@code event}.
     */
    @Query(nativeQuery = true, value = """
            select * from quiz where (own_by is null or own_published) and generated is null and origin <> 'STOCK'
            and slug in (
              select quiz_slug from question where content like '%"event":"' || :event || '"%')
            order by slug""")
    List<Quiz> findAsking(String event);

    /** The quizzes of some event sets, by their slugs. */
    @Query("""
            select q from Quiz q where q.eventSet in :eventSets and q.origin <> STOCK
            and (q.own.by is null or q.own.published = true) order by q.slug""")
    List<Quiz> findByEventSetInOrderBySlug(Collection<String> eventSets);
}

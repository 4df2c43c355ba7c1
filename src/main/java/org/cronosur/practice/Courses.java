package org.cronosur.practice;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cronosur.curation.EventSet;
import org.cronosur.curation.EventSets;
import org.cronosur.quiz.LearnerKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What can be studied, and how far a learner has come. */
@Component
@Transactional(readOnly = true)
public class Courses {

    private final EventSets sets;
    private final Studies studies;
    private final Cards cards;
    private final CardMaking making;

    Courses(EventSets sets, Studies studies, Cards cards, CardMaking making) {
        this.sets = sets;
        this.studies = studies;
        this.cards = cards;
        this.making = making;
    }

    /** All that can be studied; what the learner has chosen first, as she ordered it. */
    public List<Course> of(LearnerKey learner) {
        List<String> chosen = studies.findByLearner(learner).map(Study::sets).orElse(List.of());
        Map<String, Phase> phases =
                cards.glanceAt(learner).stream().collect(toMap(Cards.Glance::subject, Cards.Glance::phase));
        return sets.findAll().stream()
                .map(set -> course(set, chosen.contains(set.slug()), phases))
                .filter(course -> course.cards() > 0)
                .sorted((one, other) -> Integer.compare(placeIn(chosen, one), placeIn(chosen, other)))
                .toList();
    }

    private static int placeIn(List<String> chosen, Course course) {
        int place = chosen.indexOf(course.set());
        return place < 0 ? chosen.size() : place;
    }

    private Course course(EventSet set, boolean chosen, Map<String, Phase> phases) {
        Set<String> leftOut = making.leftOutOf(List.of(set.slug()));
        List<String> subjects = making.subjectsOf(set.slug()).stream()
                .map(Subject::toString)
                .filter(subject -> !leftOut.contains(subject))
                .toList();
        List<Phase> met =
                subjects.stream().map(phases::get).filter(Objects::nonNull).toList();
        int begun = (int) met.stream().filter(phase -> phase != Phase.NEW).count();
        int known = (int) met.stream().filter(phase -> phase == Phase.REVIEW).count();
        return new Course(set.slug(), set.title(), chosen, subjects.size(), begun, known);
    }

    /** One of them. */
    public Optional<Course> of(LearnerKey learner, String set) {
        return of(learner).stream().filter(course -> course.set().equals(set)).findFirst();
    }
}

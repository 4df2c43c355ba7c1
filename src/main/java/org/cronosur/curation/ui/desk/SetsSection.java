package org.cronosur.curation.ui.desk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.cronosur.curation.EventSet;
import org.cronosur.curation.OwnSet;
import org.cronosur.curation.OwnSets;
import org.cronosur.people.DeskSection;
import org.cronosur.people.Person;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the desk says of a teacher's sets. */
@Component
@Order(20)
class SetsSection implements DeskSection {

    private final OwnSets sets;

    SetsSection(OwnSets sets) {
        this.sets = sets;
    }

    @Override
    public String title() {
        return "sets.title";
    }

    @Override
    public String path() {
        return "/desk/sets";
    }

    @Override
    public Sentence summary(Person teacher) {
        List<EventSet> all = sets.of(teacher.id());
        long own = all.stream().filter(set -> set.belongsTo(teacher.id())).count();
        long open = all.stream()
                .filter(set -> set.belongsTo(teacher.id()) && set.isOpen())
                .count();
        return all.isEmpty() ? Sentence.of("sets.none") : Sentence.of("sets.summary", own, open, all.size() - own);
    }

    @Override
    public Top top(Person teacher) {
        return new Top(
                "sets.unfinished",
                sets.of(teacher.id()).stream()
                        .filter(set -> set.belongsTo(teacher.id()) && isUnfinished(set))
                        .sorted(Comparator.comparing(SetsSection::changed).reversed())
                        .map(set -> new Way(set.title(), "/desk/set/" + set.slug()))
                        .toList());
    }

    private static boolean isUnfinished(EventSet set) {
        return set.own().filter(own -> !own.published() && !own.archived()).isPresent();
    }

    private static Instant changed(EventSet set) {
        return set.own().map(OwnSet::changed).orElse(Instant.EPOCH);
    }
}

package org.cronosur.exchange.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.EventAccount;
import org.cronosur.catalogue.EventAccounts;
import org.cronosur.catalogue.OwnEvents;
import org.cronosur.curation.EventSet;
import org.cronosur.curation.EventSets;
import org.cronosur.curation.OwnSets;
import org.cronosur.curation.Step;
import org.cronosur.quiz.OwnQuizzes;
import org.cronosur.texts.OwnTexts;
import org.cronosur.texts.SourceText;
import org.cronosur.texts.SourceTexts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What leaves the program in its own format. */
@Component
@Transactional(readOnly = true)
public class Exports {

    private final OwnEvents own;
    private final EventAccounts accounts;
    private final OwnSets ownSets;
    private final EventSets sets;
    private final OwnQuizzes quizzes;
    private final OwnTexts texts;
    private final SourceTexts allTexts;

    Exports(
            OwnEvents own,
            EventAccounts accounts,
            OwnSets ownSets,
            EventSets sets,
            OwnQuizzes quizzes,
            OwnTexts texts,
            SourceTexts allTexts) {
        this.own = own;
        this.accounts = accounts;
        this.ownSets = ownSets;
        this.sets = sets;
        this.quizzes = quizzes;
        this.texts = texts;
        this.allTexts = allTexts;
    }

    /** Everything that a teacher made: events, the texts they cite, sets and quizzes. */
    public byte[] everything(UUID teacher) {
        return OwnJsonWriter.write(texts.of(teacher), own.of(teacher), setsOf(teacher), quizzes.of(teacher));
    }

    private List<EventSet> setsOf(UUID teacher) {
        return ownSets.of(teacher).stream()
                .filter(set ->
                        set.own().filter(whose -> whose.by().equals(teacher)).isPresent())
                .toList();
    }

    /** One set that this teacher may see, with its events, whoever made them, and the texts of hers that they cite. */
    public Optional<byte[]> set(UUID teacher, String slug) {
        return ownSets.of(teacher, slug).or(() -> sets.findBySlug(slug)).map(set -> set(teacher, set));
    }

    private byte[] set(UUID teacher, EventSet set) {
        return set(
                set,
                step -> own.of(teacher, step).or(() -> accounts.of(step).map(EventAccount::event)),
                cited -> texts.of(teacher).stream()
                        .filter(text -> cited.contains(text.slug()))
                        .toList());
    }

    /** One set that everybody may see, with those of its events that everybody may, and the texts that they cite. */
    public Optional<byte[]> openSet(String slug) {
        return sets.findBySlug(slug)
                .map(set -> set(
                        set,
                        step -> accounts.of(step).map(EventAccount::event).filter(Event::isOpen),
                        cited -> allTexts.findBySlugIn(cited).stream()
                                .filter(text -> !text.isShipped())
                                .toList()));
    }

    private static byte[] set(
            EventSet set, Function<String, Optional<Event>> find, Function<Set<String>, List<SourceText>> textsOf) {
        Map<String, Event> events = new LinkedHashMap<>();
        Set<String> cited = new LinkedHashSet<>();
        for (Step step : set.steps()) {
            find.apply(step.event()).ifPresent(found -> {
                events.put(found.slug(), found);
                found.claims().forEach(claim -> cited.add(claim.text()));
            });
        }
        return OwnJsonWriter.write(textsOf.apply(cited), new ArrayList<>(events.values()), List.of(set), List.of());
    }
}

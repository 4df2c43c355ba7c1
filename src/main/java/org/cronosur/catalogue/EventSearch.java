package org.cronosur.catalogue;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cronosur.language.Bilingual;
import org.hibernate.search.engine.search.common.BooleanOperator;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.projection.dsl.CompositeProjectionValueStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds events by words: in both languages, whatever the case and the accents, from the first letters on. */
@Component
public class EventSearch {

    /** Marks where a hit begins and ends inside a {@link Hit}; no text holds these characters. */
    public static final String HIT_BEGINS = "\uE000";

    public static final String HIT_ENDS = "\uE001";

    private static final int LONGEST_TITLE = 200;
    private static final int AN_EXCERPT = 110;

    private static final String[] TITLES = {"title_es", "title_en"};
    private static final String[] SUMMARIES = {"summary_es", "summary_en"};
    private static final String[] CLAIMS = {"claims_es", "claims_en"};

    private final EntityManager entities;
    private final EventsInSight sight;

    EventSearch(EntityManager entities, EventsInSight sight) {
        this.entities = entities;
        this.sight = sight;
    }

    /**
     * A found event.
     *
     * @param title the title, with the hit in it marked
     * @param excerpt a passage of the summary, the claims or the names that holds the hit; empty when only the title does
     */
    public record Hit(String slug, String title, String excerpt) {}

    /**
     * The best of what was found.
     *
     * @param total how many events there are besides, these included
     */
    public record Best(List<Hit> hits, long total) {}

    /** The slugs of all events that hold every one of the words, best first. */
    @Transactional(readOnly = true)
    public List<String> find(String words) {
        if (!areWords(words)) {
            return List.of();
        }
        return Search.session(entities)
                .search(Event.class)
                .select(f -> f.id(String.class))
                .where(f -> holding(f, words))
                .fetchAllHits();
    }

    /** The best events that hold every one of the words, with the hits marked, for a reader of {@code locale}. */
    @Transactional(readOnly = true)
    public Best best(String words, int limit, Locale locale) {
        if (!areWords(words)) {
            return new Best(List.of(), 0);
        }
        String language = Bilingual.languageFor(locale);
        SearchResult<Hit> found = Search.session(entities)
                .search(Event.class)
                .select(f -> hit(f, language))
                .where(f -> holding(f, words))
                .highlighter(f -> f.fastVector()
                        .tag(HIT_BEGINS, HIT_ENDS)
                        .fragmentSize(AN_EXCERPT)
                        .numberOfFragments(1))
                .highlighter(
                        "whole",
                        f -> f.fastVector()
                                .tag(HIT_BEGINS, HIT_ENDS)
                                .fragmentSize(LONGEST_TITLE)
                                .numberOfFragments(1)
                                .noMatchSize(LONGEST_TITLE))
                .fetch(limit);
        return new Best(found.hits(), found.total().hitCount());
    }

    /** What is the same in both languages is indexed as Spanish alone, so that the hit is to be found there. */
    private static CompositeProjectionValueStep<?, Hit> hit(SearchProjectionFactory<?, ?> f, String language) {
        return f.composite()
                .from(
                        f.id(String.class),
                        f.composite()
                                .from(
                                        f.highlight("title_" + language).highlighter("whole"),
                                        f.highlight("title_es").highlighter("whole"))
                                .asList(EventSearch::firstOf),
                        f.composite()
                                .from(
                                        f.highlight("summary_" + language),
                                        f.highlight("claims_" + language),
                                        f.highlight("names"),
                                        f.highlight("summary_es"),
                                        f.highlight("claims_es"))
                                .asList(EventSearch::firstOf))
                .as(Hit::new);
    }

    /** Signs alone leave nothing to search for, which the engine would take for everything. */
    private static boolean areWords(String words) {
        return words.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** What everybody may see, and what a teacher who asks has made, as far as the class level allows. */
    private PredicateFinalStep holding(SearchPredicateFactory f, String words) {
        PredicateFinalStep admitted = f.and(
                wordsIn(f, words),
                f.terms()
                        .field(EventDocument.OWNER)
                        .matchingAny(admitted())
                        .constantScore()
                        .boost(0));
        List<String> withheld = sight.withheld();
        return withheld.isEmpty() ? admitted : f.and(admitted, f.not(f.id().matchingAny(withheld)));
    }

    private List<String> admitted() {
        return sight.teacher()
                .map(teacher -> List.of(EventDocument.EVERYBODY, teacher.toString()))
                .orElse(List.of(EventDocument.EVERYBODY));
    }

    private static PredicateFinalStep wordsIn(SearchPredicateFactory f, String words) {
        return f.simpleQueryString()
                .fields(TITLES)
                .boost(4)
                .field("names")
                .boost(3)
                .fields(SUMMARIES)
                .boost(1)
                .fields(CLAIMS)
                .boost(0.7f)
                .matching(words)
                .flags(Set.of())
                .defaultOperator(BooleanOperator.AND);
    }

    /** The first fragment that any of the fields has. */
    private static String firstOf(List<?> fields) {
        return fields.stream()
                .flatMap(fragments -> ((List<?>) fragments).stream())
                .map(String.class::cast)
                .findFirst()
                .orElse("");
    }
}

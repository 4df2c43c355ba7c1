package org.cronosur.catalogue;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cronosur.language.Bilingual;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/** What of an event is searched: its titles, its names, its summaries, and the claims made of it. */
public class EventDocument implements TypeBinder {

    static final String TITLE = "title";
    static final String NAMES = "names";
    static final String SUMMARY = "summary";
    static final String CLAIMS = "claims";

    /** Who may find an event: the id of a teacher's account, or {@link #EVERYBODY}. */
    static final String OWNER = "owner";

    static final String EVERYBODY = "shipped";

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        IndexSchemaElement schema = context.indexSchemaElement();
        context.bridge(
                Event.class,
                new Bridge(
                        field(context, schema, TITLE + "_es"),
                        field(context, schema, TITLE + "_en"),
                        field(context, schema, NAMES),
                        field(context, schema, SUMMARY + "_es"),
                        field(context, schema, SUMMARY + "_en"),
                        field(context, schema, CLAIMS + "_es"),
                        field(context, schema, CLAIMS + "_en"),
                        schema.field(OWNER, context.typeFactory().asString()).toReference()));
    }

    private static IndexFieldReference<String> field(
            TypeBindingContext context, IndexSchemaElement schema, String name) {
        return schema.field(
                        name,
                        context.typeFactory()
                                .asString()
                                .analyzer(SearchAnalysis.BEGINNINGS)
                                .searchAnalyzer(SearchAnalysis.WORDS)
                                .projectable(Projectable.YES)
                                .highlightable(List.of(Highlightable.FAST_VECTOR)))
                .toReference();
    }

    private record Bridge(
            IndexFieldReference<String> titleEs,
            IndexFieldReference<String> titleEn,
            IndexFieldReference<String> names,
            IndexFieldReference<String> summaryEs,
            IndexFieldReference<String> summaryEn,
            IndexFieldReference<String> claimsEs,
            IndexFieldReference<String> claimsEn,
            IndexFieldReference<String> owner)
            implements TypeBridge<Event> {

        @Override
        public void write(DocumentElement document, Event event, TypeBridgeWriteContext context) {
            add(document, titleEs, titleEn, event.title());
            document.addValue(names, namesOf(event));
            add(document, summaryEs, summaryEn, event.summary());
            add(
                    document,
                    claimsEs,
                    claimsEn,
                    new Bilingual(claimsOf(event, Bilingual::es), claimsOf(event, Bilingual::en)));
            document.addValue(
                    owner,
                    event.own()
                            .filter(own -> !event.isOpen())
                            .map(own -> own.by().toString())
                            .orElse(EVERYBODY));
        }

        /** What is the same in both languages, as most is that teachers bring in, is indexed as Spanish alone. */
        private static void add(
                DocumentElement document,
                IndexFieldReference<String> spanish,
                IndexFieldReference<String> english,
                Bilingual words) {
            document.addValue(spanish, words.es());
            if (!words.en().equals(words.es())) {
                document.addValue(english, words.en());
            }
        }

        private static String namesOf(Event event) {
            Stream<String> actors = event.actors().stream()
                    .flatMap(actor -> Stream.concat(both(actor.name()), actor.aliases().stream()));
            Stream<String> places = event.place().stream().flatMap(place -> both(place.name()));
            return Stream.concat(actors, places).distinct().collect(joining(" · "));
        }

        private static Stream<String> both(Bilingual wording) {
            return Stream.of(wording.es(), wording.en()).distinct();
        }

        private static String claimsOf(Event event, Function<Bilingual, String> language) {
            return event.claims().stream()
                    .flatMap(claim -> Stream.concat(Stream.of(language.apply(claim.claim())), claim.terms().stream()))
                    .collect(joining(" · "));
        }
    }
}

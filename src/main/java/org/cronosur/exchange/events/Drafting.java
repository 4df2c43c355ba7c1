package org.cronosur.exchange.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cronosur.catalogue.Actor;
import org.cronosur.catalogue.DateSource;
import org.cronosur.catalogue.Event.Circumstances;
import org.cronosur.catalogue.Event.Naming;
import org.cronosur.catalogue.Event.Standing;
import org.cronosur.catalogue.Event.Testimony;
import org.cronosur.catalogue.EventDraft;
import org.cronosur.catalogue.Place;
import org.cronosur.catalogue.Theme;
import org.cronosur.exchange.events.Flaw.Reason;
import org.cronosur.exchange.events.Remark.Kind;
import org.cronosur.language.Bilingual;
import org.cronosur.time.HistoricalDate;

/** Makes drafts of events out of what a file says in plain cells. */
final class Drafting {

    private static final int LABEL = 40;
    private static final Testimony NONE = new Testimony(List.of(), List.of(), List.of(), List.of());

    private final Known known;
    private final Choices choices;
    private final PlaceCells places;
    private final List<Actor> actors = new ArrayList<>();
    private final Map<String, String> strangeThemes = new LinkedHashMap<>();

    Drafting(Known known, Choices choices) {
        this.known = known;
        this.choices = choices;
        this.places = new PlaceCells(known);
    }

    Outcome read(Entry entry) {
        return new One(entry).read();
    }

    /** The places that the drafts need and nobody had before. */
    List<Place> places() {
        return places.made();
    }

    /** The actors likewise. */
    List<Actor> actors() {
        return actors;
    }

    /** Words that stand where themes should and are none, in the order of the file. */
    List<String> strangeThemes() {
        return List.copyOf(strangeThemes.values());
    }

    private final class One {

        private final Entry entry;
        private final List<Flaw> flaws = new ArrayList<>();
        private final List<Remark> remarks = new ArrayList<>();

        One(Entry entry) {
            this.entry = entry;
        }

        Outcome read() {
            Optional<HistoricalDate> date = new DateCells(entry, choices.order(), flaws::add, remarks::add).read();
            PlaceCells.Found where = places.read(entry, flaws::add, remarks::add);
            List<Theme> themes = themes();
            Standing standing = new Standing(importance(), false, yes(Field.CONTEXT), yes(Field.SENSITIVE));
            DateSource source = dateSource();
            if (date.isEmpty()) {
                return new Outcome.Faulty(entry.where(), flaws);
            }
            EventDraft draft = new EventDraft(
                    naming(),
                    new Circumstances(
                            date.get(), source, where.countries(), where.place().orElse(null), who(), themes),
                    standing,
                    NONE);
            draft.faults().forEach(this::add);
            return flaws.isEmpty()
                    ? new Outcome.Readable(
                            entry.where(), entry.said(Field.ID).orElse(""), draft, entry.overlay(), null, remarks)
                    : new Outcome.Faulty(entry.where(), flaws);
        }

        private Naming naming() {
            Bilingual title = bilingual(Field.TITLE, Field.TITLE_ES, Field.TITLE_EN);
            Bilingual label = bilingual(Field.LABEL, Field.LABEL_ES, Field.LABEL_EN);
            return new Naming(
                    title,
                    new Bilingual(
                            label.es().isEmpty() ? shortened(title.es()) : label.es(),
                            label.en().isEmpty() ? shortened(title.en()) : label.en()),
                    bilingual(Field.SUMMARY, Field.SUMMARY_ES, Field.SUMMARY_EN));
        }

        /** What is said in one language is taken for both. */
        private Bilingual bilingual(Field both, Field spanish, Field english) {
            Optional<String> es = entry.said(spanish).or(() -> entry.said(both)).or(() -> entry.said(english));
            Optional<String> en = entry.said(english).or(() -> entry.said(both)).or(() -> entry.said(spanish));
            return new Bilingual(es.orElse(""), en.orElse(""));
        }

        private static String shortened(String title) {
            if (title.length() <= LABEL) {
                return title;
            }
            int blank = title.lastIndexOf(' ', LABEL - 1);
            return title.substring(0, blank > LABEL / 2 ? blank : LABEL - 1) + "…";
        }

        private List<Theme> themes() {
            List<Theme> themes = new ArrayList<>();
            for (String word : Lists.of(entry.said(Field.THEMES).orElse(""), known::theme)) {
                Optional<Theme> theme =
                        known.theme(word).or(() -> choices.themeOf(word).flatMap(known::theme));
                if (theme.isEmpty()) {
                    strangeThemes.putIfAbsent(Field.plain(word), word);
                    flaws.add(new Flaw(entry.where(Field.THEMES), Reason.THEME_UNKNOWN, word));
                } else if (!themes.contains(theme.get())) {
                    themes.add(theme.get());
                }
            }
            if (themes.isEmpty() && !entry.says(Field.THEMES)) {
                groupTheme()
                        .or(() -> Optional.ofNullable(choices.otherwise()).flatMap(known::theme))
                        .ifPresent(themes::add);
            }
            return themes;
        }

        /** A group may be a theme; if it is none, and no country either, somebody may say which theme it means. */
        private Optional<Theme> groupTheme() {
            Optional<String> group = entry.said(Field.GROUP);
            Optional<Theme> theme = group.flatMap(
                    word -> known.theme(word).or(() -> choices.themeOf(word).flatMap(known::theme)));
            if (theme.isEmpty()) {
                group.filter(word -> Known.country(word).isEmpty())
                        .ifPresent(word -> strangeThemes.putIfAbsent(Field.plain(word), word));
            }
            return theme;
        }

        private List<Actor> who() {
            List<Actor> who = new ArrayList<>();
            for (String name : Lists.ofNames(entry.said(Field.ACTORS).orElse(""))) {
                if (name.length() > Actor.LONGEST_NAME) {
                    flaws.add(new Flaw(entry.where(Field.ACTORS), Reason.NAME_TOO_LONG, Actor.LONGEST_NAME));
                } else {
                    Actor actor = known.actor(name).orElseGet(() -> make(name));
                    if (!who.contains(actor)) {
                        who.add(actor);
                    }
                }
            }
            return who;
        }

        private Actor make(String name) {
            Actor actor = Actor.own(known.teacher(), name, Actor.Nature.PERSON);
            known.add(actor);
            actors.add(actor);
            remarks.add(new Remark(entry.where(Field.ACTORS), Kind.ACTOR_NEW, name));
            return actor;
        }

        private int importance() {
            String said = entry.said(Field.IMPORTANCE).orElse("2");
            return said.matches("\\d") ? Integer.parseInt(said) : 0;
        }

        private boolean yes(Field field) {
            String said = entry.said(field).map(Field::plain).orElse("no");
            if (said.matches("true|yes|si|sim|1|x")) {
                return true;
            }
            if (!said.matches("false|no|nao|0")) {
                flaws.add(new Flaw(entry.where(field), Reason.YES_OR_NO, said));
            }
            return false;
        }

        private DateSource dateSource() {
            String said = entry.said(Field.DATE_SOURCE).map(Field::plain).orElse("record");
            return switch (said.toLowerCase(Locale.ROOT)) {
                case "record", "registro" -> DateSource.RECORD;
                case "text", "texto" -> DateSource.TEXT;
                default -> {
                    flaws.add(new Flaw(entry.where(Field.DATE_SOURCE), Reason.DATE_SOURCE_UNKNOWN, said));
                    yield DateSource.RECORD;
                }
            };
        }

        private void add(EventDraft.Fault fault) {
            switch (fault) {
                case TITLE_MISSING -> flaws.add(new Flaw(entry.where(), Reason.TITLE_MISSING));
                case TITLE_TOO_LONG -> tooLong(Field.TITLE, Reason.TITLE_TOO_LONG, EventDraft.LONGEST_TITLE);
                case LABEL_TOO_LONG -> tooLong(Field.LABEL, Reason.LABEL_TOO_LONG, EventDraft.LONGEST_LABEL);
                case SUMMARY_TOO_LONG -> tooLong(Field.SUMMARY, Reason.SUMMARY_TOO_LONG, EventDraft.LONGEST_SUMMARY);
                case IMPORTANCE_OUT_OF_RANGE ->
                    flaws.add(new Flaw(
                            entry.where(Field.IMPORTANCE),
                            Reason.IMPORTANCE_OUT_OF_RANGE,
                            entry.said(Field.IMPORTANCE).orElse("")));
                case THEME_MISSING -> {
                    if (flaws.stream().noneMatch(flaw -> flaw.reason() == Reason.THEME_UNKNOWN)) {
                        flaws.add(new Flaw(entry.where(), Reason.THEME_MISSING));
                    }
                }
                case COUNTRY_UNKNOWN -> {} // told with the word in question already
                case PLACE_UNFIT, ACTOR_UNFIT, CLAIM_MISSING, CLAIM_TOO_LONG, TERM_TOO_LONG, NOTE_TOO_LONG ->
                    flaws.add(new Flaw(entry.where(), Reason.valueOf(fault.name())));
            }
        }

        private void tooLong(Field field, Reason reason, int most) {
            flaws.add(new Flaw(entry.where(field), reason, most));
        }
    }
}

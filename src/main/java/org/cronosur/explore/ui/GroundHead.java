package org.cronosur.explore.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.cronosur.explore.Choice;
import org.cronosur.explore.Choice.By;
import org.cronosur.explore.CommonThemes;
import org.cronosur.explore.CommonThemes.Share;
import org.cronosur.explore.Comparing;
import org.cronosur.explore.Comparison;
import org.cronosur.explore.Ground;
import org.cronosur.explore.Witness;
import org.cronosur.explore.Years;
import org.cronosur.explore.ui.NativeChooser.Group;
import org.cronosur.explore.ui.NativeChooser.Option;
import org.cronosur.language.ThemeNames;

/** What the two texts are compared on, and the choice of another theme or other years. */
class GroundHead extends Div {

    private static final int DECADE = 10;

    private final Nav sorts = new Nav();
    private final H1 title = new H1();
    private final Paragraph note = new Paragraph();
    private final NativeChooser chooser;
    private final ChangeLink change;
    private Choice choice = new Choice(null, null, By.THEME, null, null);

    /** @param chosen is told the comparison that the reader wants instead */
    GroundHead(Consumer<Choice> chosen) {
        chooser = new NativeChooser(getTranslation("compare.change.ground"), value -> chosen.accept(read(value)));
        change = new ChangeLink(getTranslation("compare.change"), chooser);
        sorts.addClassName("segmented");
        sorts.setAriaLabel(getTranslation("compare.by"));
        note.addClassName("compare-note");
        add(sorts, title, note, change);
    }

    private Choice read(String value) {
        if (choice.by() == By.THEME) {
            return choice.withTheme(value);
        }
        int dash = value.indexOf('-');
        return choice.withYears(
                new Years(Integer.parseInt(value.substring(0, dash)), Integer.parseInt(value.substring(dash + 1))));
    }

    void show(Comparing comparing) {
        choice = comparing.choice();
        sorts.removeAll();
        sorts.add(sort(By.YEARS, "compare.by.years"), sort(By.THEME, "compare.by.theme"));
        note.setText("");
        change.setVisible(comparing.areTwo());
        if (comparing.outcome() instanceof Comparison comparison) {
            name(comparison);
        } else {
            title.setText(getTranslation("compare.heading"));
        }
        if (comparing.areTwo()) {
            offer(comparing.one().orElseThrow(), comparing.other().orElseThrow(), comparing);
        }
    }

    private Anchor sort(By by, String key) {
        String query = QueryParameters.simple(choice.by(by).query()).getQueryString();
        Anchor link = new Anchor("/compare?" + query, getTranslation(key));
        if (choice.by() == by) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private void name(Comparison comparison) {
        switch (comparison.ground()) {
            case Ground.SameTheme(var theme) -> title.setText(ThemeNames.of(theme.slug(), theme.name(), getLocale()));
            case Ground.SameYears(var years) -> {
                title.setText(years.toString());
                if (comparison
                        .one()
                        .years()
                        .sharedWith(comparison.other().years())
                        .isEmpty()) {
                    note.setText(getTranslation("compare.years.none"));
                }
            }
        }
    }

    private void offer(Witness one, Witness other, Comparing comparing) {
        if (choice.by() == By.THEME) {
            offerThemes(new CommonThemes(one, other).all(), current(comparing));
        } else {
            offerYears(one, other, current(comparing));
        }
    }

    private static String current(Comparing comparing) {
        if (!(comparing.outcome() instanceof Comparison comparison)) {
            return "";
        }
        return switch (comparison.ground()) {
            case Ground.SameTheme(var theme) -> theme.slug();
            case Ground.SameYears(var years) -> value(years);
        };
    }

    private void offerThemes(List<Share> shares, String current) {
        chooser.offerGroups(
                List.of(
                        themes("compare.both", shares, Share::isShared),
                        themes("compare.single", shares, share -> !share.isShared())),
                current);
    }

    private Group themes(String heading, List<Share> shares, Predicate<Share> wanted) {
        return new Group(
                getTranslation(heading),
                shares.stream()
                        .filter(wanted)
                        .map(share -> new Option(share.theme().slug(), words(share)))
                        .sorted(Comparator.comparing(Option::words))
                        .toList());
    }

    private String words(Share share) {
        return "%s (%d · %d)"
                .formatted(
                        ThemeNames.of(share.theme().slug(), share.theme().name(), getLocale()),
                        share.one(),
                        share.other());
    }

    private void offerYears(Witness one, Witness other, String current) {
        List<Years> shared = one.years().sharedWith(other.years());
        chooser.offerGroups(
                List.of(
                        new Group(getTranslation("compare.both"), options(shared)),
                        new Group(getTranslation("compare.decades"), options(decades())),
                        new Group(getTranslation("compare.all"), options(List.of(Years.SCOPE)))),
                current);
    }

    private static List<Years> decades() {
        List<Years> decades = new ArrayList<>();
        for (int year = Years.SCOPE.first(); year <= Years.SCOPE.last(); year += DECADE) {
            new Years(year, year + DECADE - 1).within(Years.SCOPE).ifPresent(decades::add);
        }
        return decades;
    }

    private static List<Option> options(List<Years> stretches) {
        return stretches.stream()
                .map(years -> new Option(value(years), years.toString()))
                .toList();
    }

    private static String value(Years years) {
        return years.first() + "-" + years.last();
    }
}

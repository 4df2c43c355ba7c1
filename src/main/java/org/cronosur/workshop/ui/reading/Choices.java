package org.cronosur.workshop.ui.reading;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cronosur.catalogue.Countries;
import org.cronosur.catalogue.Country;
import org.cronosur.catalogue.Theme;
import org.cronosur.catalogue.Themes;
import org.cronosur.language.CountryNames;
import org.springframework.stereotype.Component;

/** What a form lets a teacher choose from. */
@Component
class Choices {

    private final Countries countries;
    private final Themes themes;

    Choices(Countries countries, Themes themes) {
        this.countries = countries;
        this.themes = themes;
    }

    /** The countries of the region, and those that were found besides, by their names. */
    List<String> countries(List<String> found, Locale reader) {
        return Stream.concat(countries.findAll().stream().map(Country::code), found.stream())
                .distinct()
                .sorted(Comparator.comparing(
                        code -> CountryNames.of(List.of(code), reader), Collator.getInstance(reader)))
                .toList();
    }

    List<Theme> themes() {
        return themes.findAll();
    }

    Optional<Theme> theme(String slug) {
        return themes.findById(slug);
    }
}

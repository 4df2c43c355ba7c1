package org.cronosur.texts.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeographyTest {

    private final Geography geography = new Geography(Gazetteer.shipped(), Countries.shipped());

    private Geography.Found in(String sentence, String... around) {
        return geography.in(sentence, Set.of(around), Set.of(around));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Los mineros bolivianos llegaron a pie.; BO
            La delegación peruana se retiró.; PE
            Peruvian officers resigned.; PE
            The Argentines voted against it.; AR
            Salieron de El Salvador con prisa.; SV
            It was shipped to the Dominican Republic.; DO
            EE.UU. no dijo nada.; US
            Los obreros uruguayos fueron los primeros.; UY
            Guatemala's reform was undone.; GT
            Chile’s banks went under.; CL
            """)
    void knows_countries_by_their_names_and_their_peoples(String sentence, String country) {
        assertThat(in(sentence).countries()).containsExactly(country);
    }

    @Test
    void takes_a_sum_of_money_for_no_country() {
        assertThat(in("Se pagaron 300 bolivianos por la mula.").countries()).isEmpty();
    }

    @Test
    void finds_a_town_of_some_thousand_people_in_the_country_that_is_spoken_of() {
        assertThat(in("La columna pasó la noche en Huanta.", "PE").places())
                .singleElement()
                .satisfies(place -> {
                    assertThat(place.name()).isEqualTo("Huanta");
                    assertThat(place.country()).isEqualTo("PE");
                    assertThat(place.latitude()).isBetween(-13.1, -12.8);
                });
    }

    @Test
    void takes_the_capital_when_nothing_tells_which_of_many_towns_is_meant() {
        assertThat(in("The envoys met in La Paz.").places())
                .singleElement()
                .extracting(Place::country)
                .isEqualTo("BO");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Batista fled Havana by night.; CU
            La central obrera paralizó La Paz.; BO
            La columna ocupó San Cristóbal de las Casas.; MX
            The crowd filled Guayaquil.; EC
            """)
    void needs_no_word_of_place_before_a_name_that_no_person_has(String sentence, String country) {
        assertThat(in(sentence).allCountries()).containsExactly(country);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lo derrotó San Martín en el llano.",
                "Le escribió Sucre una carta.",
                "Lo leyó Santiago en voz alta."
            })
    void takes_a_name_that_persons_have_for_no_place(String sentence) {
        assertThat(in(sentence).places()).isEmpty();
    }

    @Test
    void takes_the_town_of_the_country_that_the_sentence_names() {
        assertThat(in("Los delegados hondureños se vieron en La Paz.").places())
                .singleElement()
                .extracting(Place::country)
                .isEqualTo("HN");
    }

    @Test
    void tells_a_department_from_the_town_of_its_name() {
        assertThat(in("It began in the department of Ayacucho.", "PE").places())
                .singleElement()
                .extracting(Place::kind)
                .isEqualTo(Place.Kind.REGION);
    }

    @Test
    void takes_the_name_of_a_person_for_no_town() {
        assertThat(in("En 1930 Victoria Castillo escribió a Santos Guerrero.", "AR", "MX")
                        .places())
                .isEmpty();
    }
}

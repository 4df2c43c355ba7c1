package org.cronosur.quiz.making;

import static org.assertj.core.api.Assertions.assertThat;

import org.cronosur.language.Bilingual;
import org.junit.jupiter.api.Test;

/** What gives an answer away, and what hides it. */
class FoldingTest {

    @Test
    void wordsAreComparedWithoutCaseMarksAndPunctuation() {
        assertThat(Folding.fold("¿Áñez, 2019?")).isEqualTo(" anez 2019 ");
        assertThat(Folding.fold("")).isEqualTo(" ");
        assertThat(Folding.holds(Folding.fold("La caída de Villarroel"), Folding.fold("Villarroel")))
                .isTrue();
        assertThat(Folding.holds(Folding.fold("Villarroelismo"), Folding.fold("Villarroel")))
                .isFalse();
    }

    @Test
    void yearsAreMaskedAndFiguresStay() {
        assertThat(Giveaways.withoutYears(new Bilingual("Ley 204 de 2011", "24,000 dead, 1980–1993")))
                .isEqualTo(new Bilingual("Ley 204 de …", "24,000 dead, …"));
        assertThat(Giveaways.withoutYears(new Bilingual("Se renuevan 1.458 registros", "Decree 29815")))
                .isEqualTo(new Bilingual("Se renuevan 1.458 registros", "Decree 29815"));
    }

    @Test
    void aTextIsNamedWithoutItsYear() {
        assertThat(Giveaways.undated(new Bilingual("Perón, visto en 1948", "Internet and crisis, 2011")))
                .isEqualTo(new Bilingual("Perón", "Internet and crisis"));
    }

    @Test
    void aTitleTellsItsCountryByItsPeopleToo() {
        assertThat(Giveaways.tellCountry(new Bilingual("Oficiales peruanos", "Officers"), "PE"))
                .isTrue();
        assertThat(Giveaways.tellCountry(new Bilingual("Captura de Guzmán", "Capture of Guzmán"), "PE"))
                .isFalse();
    }
}

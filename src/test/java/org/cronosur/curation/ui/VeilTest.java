package org.cronosur.curation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cronosur.curation.ui.LessonFixture.event;
import static org.cronosur.curation.ui.LessonFixture.said;

import java.util.List;
import org.cronosur.catalogue.Actor;
import org.cronosur.catalogue.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VeilTest {

    private static final Event EVENT = event(
            List.of(),
            List.of(),
            List.of(),
            new Actor("peron", said("Juan Domingo Perón"), Actor.Nature.PERSON, List.of("Peron")),
            new Actor("gou", said("Grupo de Oficiales Unidos"), Actor.Nature.ORGANISATION, List.of("GOU")));

    @ParameterizedTest
    @CsvSource({
        "En 1943 cae Castillo, En … cae Castillo",
        "El 4 de junio de 1943 cae, El … cae",
        "El 1.º de mayo marchan, El … marchan",
        "It fell on 4 June 1943, It fell on …",
        "It fell on June 4, It fell on …",
        "Entre 1935 y 1945, Entre … y …",
        "It may have fallen, It may have fallen",
        "Los 1500 presos, Los … presos"
    })
    void datesAreCovered(String told, String covered) {
        assertThat(Veil.over(EVENT, true, false).plain(told)).isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({
        "Juan Domingo Perón gana, … gana",
        "Perón gana, … gana",
        "El peronismo gana, El peronismo gana",
        "El GOU y el Grupo de Oficiales Unidos, El … y el …",
        "Un grupo de oficiales, Un grupo de oficiales"
    })
    void namesAreCoveredAsFarAsTheyNameAnActor(String told, String covered) {
        assertThat(Veil.over(EVENT, false, true).plain(told)).isEqualTo(covered);
    }

    @Test
    void withoutAVeilAllIsTold() {
        assertThat(Veil.over(EVENT, false, false).plain("Perón, 1943")).isEqualTo("Perón, 1943");
    }
}

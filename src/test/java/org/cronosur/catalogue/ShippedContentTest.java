package org.cronosur.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.cronosur.ProgramTest;
import org.cronosur.texts.SourceTexts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class ShippedContentTest {

    @Autowired
    private Events events;

    @Autowired
    private SourceTexts texts;

    @Autowired
    private EventSearch search;

    @Test
    void theShippedContentIsInTheDatabase() {
        assertThat(texts.findAll()).hasSize(5);
        assertThat(events.count()).isGreaterThanOrEqualTo(140);
    }

    @Test
    void beginningsOfWordsFindAnEventWhateverTheAccents() {
        assertThat(search.find("peron elec")).first().isEqualTo("election-1946-peron");
        System.out.println(search.best("peron elec", 8, Locale.of("es")));
        System.out.println(search.best("milaflores", 8, Locale.of("en")));
    }
}

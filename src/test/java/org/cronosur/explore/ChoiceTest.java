package org.cronosur.explore;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChoiceTest {

    @Test
    void anEmptyAddressLeavesEverythingOpen() {
        assertThat(Choice.of(Map.of())).isEqualTo(new Choice(null, null, Choice.By.THEME, null, null));
    }

    @Test
    void whatIsWrittenIntoAnAddressIsReadBack() {
        for (Choice choice : List.of(
                new Choice("a", "b", Choice.By.THEME, "coup", null),
                new Choice("a", "b", Choice.By.YEARS, null, new Years(1934, 1948)))) {
            Map<String, List<String>> address = choice.query().entrySet().stream()
                    .collect(toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
            assertThat(Choice.of(address)).isEqualTo(choice);
        }
    }

    @Test
    void yearsThatMakeNoSenseCountAsAbsent() {
        assertThat(years("1950", "1940")).isNull();
        assertThat(years("19", "1940")).isNull();
        assertThat(years("1800", "1850")).isNull();
        assertThat(years("1900", "1950")).isEqualTo(new Years(1930, 1950));
    }

    private static @Nullable Years years(String from, String to) {
        return Choice.of(Map.of("by", List.of("years"), "from", List.of(from), "to", List.of(to)))
                .years();
    }
}

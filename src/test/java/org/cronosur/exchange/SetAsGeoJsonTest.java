package org.cronosur.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SetAsGeoJsonTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static JsonNode features(Delivery delivery) {
        JsonNode collection = JSON.valueToTree(SetAsGeoJson.write(delivery));
        assertThat(collection.path("type").asString()).isEqualTo("FeatureCollection");
        return collection.path("features");
    }

    @Test
    void aPointIsLongitudeThenLatitude() {
        JsonNode feature = features(DeliveryFixture.delivery(
                        DeliveryFixture.event("golpe", "Golpe", "1948-10", DeliveryFixture.LIMA)))
                .get(0);
        assertThat(feature.path("geometry")).hasToString("{\"type\":\"Point\",\"coordinates\":[-77.04,-12.05]}");
        assertThat(feature.path("id").asString()).isEqualTo("golpe");
        assertThat(feature.path("properties").path("latest").asString()).isEqualTo("1948-10-31");
    }

    @Test
    void anEventThatNoPlaceHoldsHasTheGeometryNull() {
        JsonNode features = features(DeliveryFixture.delivery(
                DeliveryFixture.event("one", "Uno", "1948", null),
                DeliveryFixture.event("two", "Dos", "1948", DeliveryFixture.NOWHERE)));
        assertThat(features).hasSize(2).allSatisfy(feature -> {
            assertThat(feature.has("geometry")).isTrue();
            assertThat(feature.path("geometry").isNull()).isTrue();
        });
    }
}

package ladera.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import ladera.optim.Optimizers;
import ladera.surface.Surfaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListCommandTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "surfaces",
                "optimizers",
                "activations",
                "initializers",
                "losses",
                "schedules",
                "rooms",
                "lessons",
                "figures",
                "exporters"
            })
    void everyKindOfTheContractIsListed(String kind) {
        Call call = Call.of("list", kind, "--json");
        assertEquals(0, call.code(), call::err);
        assertTrue(call.json().isArray());
        assertEquals(0, Call.of("list", kind).code());
    }

    @Test
    void theIdsAreThoseOfTheCatalogues() {
        assertEquals(
                Optimizers.ALL.ids(),
                Call.of("list", "optimizers", "--json").json().findValuesAsText("id").stream()
                        .filter(id -> Optimizers.ALL.find(id).isPresent())
                        .toList());
        assertEquals(
                Surfaces.ALL.ids(), Call.of("list", "surfaces", "--json").json().findValuesAsText("id"));
    }

    @Test
    void aKnobIsDescribed() {
        JsonNode adam = entry("Adam");
        assertEquals(
                "{\"id\":\"lr\",\"symbol\":\"\u03b1\",\"kind\":\"real\",\"min\":0,\"max\":null,\"default\":0.001}",
                adam.at("/knobs/0").toString());
        assertEquals("pair", adam.at("/knobs/1/kind").textValue());
        assertEquals("[0.9,0.999]", adam.at("/knobs/1/default").toString());
        assertEquals("false", adam.at("/knobs/4/default").toString());
        JsonNode search = entry("LBFGS").at("/knobs/6");
        assertEquals("choice", search.get("kind").textValue());
        assertEquals("[\"none\",\"strong_wolfe\"]", search.get("choices").toString());
    }

    @Test
    void everyKnobHasAKindOfTheContract() {
        for (JsonNode optimizer : Call.of("list", "optimizers", "--json").json()) {
            for (JsonNode knob : optimizer.get("knobs")) {
                assertTrue(
                        Set.of("real", "integer", "flag", "choice", "pair")
                                .contains(knob.get("kind").textValue()),
                        knob::toString);
                assertTrue(knob.has("default"), knob::toString);
            }
        }
    }

    @Test
    void namesAreInTheLanguageOfTheSystem() {
        assertEquals(List.of("Course surface", "Superficie del curso"), List.of(name("en-US"), name("es-AR")));
    }

    private static String name(String locale) {
        return Call.under(locale, "list", "surfaces", "--json")
                .json()
                .at("/0/name")
                .textValue();
    }

    private static JsonNode entry(String optimizer) {
        for (JsonNode entry : Call.of("list", "optimizers", "--json").json()) {
            if (entry.get("id").textValue().equals(optimizer)) {
                return entry;
            }
        }
        throw new AssertionError(optimizer);
    }
}

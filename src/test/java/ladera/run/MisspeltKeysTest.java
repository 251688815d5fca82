package ladera.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import ladera.num.Refusal;
import ladera.text.Language;
import ladera.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whichever key of a session is misspelt is named, with its place, and nothing is taken at its default instead. */
class MisspeltKeysTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** What stands in these is called as the lesson or the knob has it, and told so. */
    private static final Set<String> NAMES = Set.of("knobs", "gradient", "work", "answers", "hints", "tables");

    static Stream<String> sessions() throws IOException {
        List<String> sessions = new ArrayList<>();
        for (SectionKind<?, ?> kind : Sections.ALL) {
            sessions.add(SessionFile.write(Experiment.of(kind.initial())));
        }
        Race race = Examples.first().race();
        sessions.add(SessionFile.write(Experiment.of(race.retuned(List.of(new Retuning(
                3, 4, RaceFixtures.contestant(4, "Adam", Map.of("lr", 0.3)).tuning()))))));
        try (Stream<Path> studies = Files.list(Path.of("packaging", "studies"))) {
            for (Path study : studies.sorted().toList()) {
                sessions.add(Files.readString(study));
            }
        }
        return sessions.stream();
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void theKeyIsToldAndTheOneThatWasMeant(String session) throws IOException {
        SessionFile.parse(session);
        tryKeys((ObjectNode) MAPPER.readTree(session));
    }

    private static void tryKeys(ObjectNode document) {
        List<ObjectNode> objects = new ArrayList<>();
        gather(document, objects);
        for (ObjectNode object : objects) {
            for (Map.Entry<String, JsonNode> field : List.copyOf(object.properties())) {
                String key = field.getKey();
                String slip = key + key.charAt(key.length() - 1);
                object.remove(key);
                object.set(slip, field.getValue());
                String sentence = refusal(document.toString());
                assertTrue(
                        sentence.matches("(\\w+(\\[\\d+])?\\.)*" + slip + " is unknown here; .*\\b" + key + "\\b.*"),
                        sentence);
                if (key.length() > 3) {
                    assertTrue(sentence.contains("did you mean " + key + "?"), sentence);
                }
                object.remove(slip);
                object.set(key, field.getValue());
            }
        }
    }

    private static void gather(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
            object.properties().stream()
                    .filter(field -> !NAMES.contains(field.getKey()))
                    .forEach(field -> gather(field.getValue(), objects));
        } else {
            node.forEach(child -> gather(child, objects));
        }
    }

    @Test
    void aKeyThatIsNearNoneIsToldWithAllThatThereAre() {
        String good = SessionFile.write(Examples.first());
        assertEquals(
                "race.starts.fan.width is unknown here; known: radius, angle, spread.",
                refusal(good.replace("\"spread\"", "\"width\"")));
    }

    /** As the key of an exercise does. */
    @Test
    void othersMayKeepSectionsOfTheirOwn() {
        String good = SessionFile.write(Examples.first());
        assertEquals(Examples.first(), SessionFile.parse(good.replaceFirst("\\{", "{\"marks\": {\"total\": 3},")));
    }

    private static String refusal(String session) {
        Refusal refusal = assertThrows(Refusal.class, () -> SessionFile.parse(session), session);
        String spanish = Words.in(Language.SPANISH).sentence(refusal.problem());
        assertTrue(spanish.startsWith("Aqu\u00ed no existe " + refusal.problem().place()), spanish);
        return Words.in(Language.ENGLISH).sentence(refusal.problem());
    }
}

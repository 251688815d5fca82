package ladera.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import ladera.num.Domain;
import ladera.num.Doubles;
import ladera.num.PlanePoint;
import ladera.num.Refusal;
import ladera.surface.PairModel;
import ladera.text.Language;
import ladera.text.Words;
import org.junit.jupiter.api.Test;

class SessionFileTest {
    @Test
    void whatWasWrittenIsReadAgainAsTheSameExperiment() {
        Experiment first = Examples.first();
        Race race = first.race()
                .from(new Starts.Apart(List.of(new PlanePoint(0.1, 1e-7), new PlanePoint(-2, 3))))
                .retuned(List.of(new Retuning(
                        12,
                        4,
                        RaceFixtures.contestant(4, "Adam", Map.of("lr", 0.3)).tuning())));
        Race overPairs = new Race(
                new Terrain.Fitted(
                        PairModel.LINEAR, Doubles.of(0, 1.5, 2), Doubles.of(0.1, -1, 3), new Domain(-1, 1, -2, 2)),
                new Starts.Together(new PlanePoint(1, 2)),
                List.of(
                        RaceFixtures.contestant(1, "SGD", Map.of()),
                        RaceFixtures.contestant(2, "Adam", Map.of()).inBatches(2)),
                List.of(),
                3,
                10);
        for (Experiment experiment : List.of(first, first.with(race), first.with(overPairs))) {
            assertEquals(experiment, SessionFile.parse(SessionFile.write(experiment)));
        }
    }

    @Test
    void whatIsWrongIsNamedWithItsPlaceInBothLanguages() {
        String good = SessionFile.write(Examples.first());
        refused(good.substring(0, good.length() / 2), "line");
        refused(good.replace("\"Adam\"", "\"Adan\""), "race.contestants[3].optimizer: there is no Adan");
        refused(good.replace("\"lr\": 0.11", "\"lr\": -1"), "race.contestants[3].knobs");
        refused(good.replace("\"lr\": 0.11", "\"lrr\": 0.1"), "lrr");
        refused(good.replace("\"format\": 1", "\"format\": 99"), "99");
        refused(good.replace("\"course\"", "\"curse\""), "course");
        refused(good.replace("\"steps\": 120", "\"steps\": 0"), "race.steps");
        refused(good.replace("\"steps\": 120", "\"steps\": \"many\""), "race.steps");
        String batched = good.replace("\"optimizer\": \"Adam\"", "\"optimizer\": \"Adam\", \"batch_size\": 5");
        refused(batched, "race.contestants[3].batch_size cannot be 5: what is descended is no loss over pairs");
        String gabor = batched.replace("\"course\"", "\"gabor\"");
        assertEquals(5, SessionFile.parse(gabor).race().contestant(4).batch());
        refused(gabor.replace("_size\": 5", "_size\": 31"), "race.contestants[3].batch_size cannot be 31");
        refused(gabor.replace("_size\": 5", "_size\": 0"), "race.contestants[3].batch_size");
        refused(good.replace("\"surface\": \"course\"", "\"model\": \"linear\", \"pairs\": []"), "race.terrain.pairs");
        refused(good.replace("\"surface\": \"course\"", "\"model\": \"cubic\", \"pairs\": []"), "linear");
        refused("[]", "");
        refused("{\"format\": 1, \"format\": 1}", "");
    }

    private static void refused(String text, String named) {
        Refusal refusal = assertThrows(Refusal.class, () -> SessionFile.parse(text));
        for (Language language : Language.values()) {
            String sentence = Words.in(language).sentence(refusal.problem());
            if (language == Language.ENGLISH) {
                assertTrue(sentence.contains(named), sentence);
            }
            assertTrue(sentence.indexOf('\n') < 0 && sentence.indexOf('{') < 0, sentence);
        }
    }
}

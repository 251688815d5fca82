package ladera.run.initialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import ladera.net.Activations;
import ladera.net.Initializers;
import ladera.num.Refusal;
import ladera.run.Edit;
import ladera.run.Examples;
import ladera.run.Experiment;
import ladera.run.LineupEdits;
import ladera.run.SessionFile;
import ladera.run.training.DataRecipe;
import ladera.run.training.TrainingExamples;
import ladera.text.Language;
import ladera.text.Words;
import org.junit.jupiter.api.Test;

class InitializationTest {
    private static final Experiment FIRST = Experiment.of(Initialization.KIND.initial());

    @Test
    void whatWasWrittenIsReadAgainAsTheSameSection() {
        Experiment varied = after(
                FIRST,
                new InitializationEdits.SetDepth(3),
                new InitializationEdits.SetWidths(List.of(12, 40)),
                new InitializationEdits.SetEnds(2, 1),
                new InitializationEdits.SetActivation(
                        Activations.ALL.get("silu").make(Map.of("beta", 2))),
                new InitializationEdits.SetFeed(new Feed.Data(TrainingExamples.course(16), 50)),
                new InitializationEdits.SetBiasVariance(0.1),
                new InitializationEdits.SetTop(Ensemble.Top.SQUARE),
                new InitializationEdits.SetNetworks(3),
                new InitializationEdits.SetSeed(-5),
                new InitializationEdits.AddScheme(Initializers.of("orthogonal")),
                new InitializationEdits.SetOwnActivation(2, Activations.of("tanh")),
                new LineupEdits.SetVisible<>(Initialization.KIND, 3, false),
                new InitializationEdits.Retune(1, "mode", "fan_out"),
                new InitializationEdits.SetInitializer(4, "lecun_uniform"));
        Experiment table = after(
                FIRST,
                new InitializationEdits.SetFeed(
                        new Feed.Data(new DataRecipe.Table("points.csv", List.of("a", "b"), List.of("c")), 20)));
        for (Experiment experiment : List.of(FIRST, varied, table)) {
            assertEquals(experiment, SessionFile.parse(SessionFile.write(experiment)));
        }
        Ensemble ensemble = varied.section(Initialization.KIND).ensemble();
        assertEquals(
                List.of(2, 12, 40, 12, 1),
                ensemble.architecture(ensemble.activation()).widths());
    }

    @Test
    void theSectionIsLeftOutOfFilesOfRoomsThatAreNotInUse() {
        assertTrue(!SessionFile.write(Examples.first()).contains("\"initialization\""));
    }

    @Test
    void whatIsWrongIsNamedWithItsPlaceInBothLanguages() {
        String good = SessionFile.write(FIRST);
        refused(good.replace("\"depth\": 50", "\"depth\": 101"), "initialization.depth");
        refused(good.replace("\"depth\": 50", "\"depth\": \"deep\""), "initialization.depth");
        refused(good.replace("\"he_normal\"", "\"he_norma\""), "initialization.schemes[0].initializer.id");
        refused(good.replace("\"variance\": 0.012", "\"variance\": -1"), "initialization.schemes[1].initializer");
        refused(good.replace("\"relu\"", "\"reluu\""), "initialization.activation.id");
        refused(good.replace("\"deviation\": 1", "\"deviation\": -1"), "initialization.feed");
        refused(good.replace("\"top\": \"normal\"", "\"top\": \"flat\""), "initialization.top");
        refused(good.replace("\"key\": 2", "\"key\": 1"), "initialization.schemes[1].key");
        refused(good.replaceFirst("\"widths\": \\[[^]]*]", "\"widths\": []"), "widths");
        refused(good.replaceFirst("\"widths\": \\[[^]]*]", "\"widths\": [900]"), "10000000");
        refused(good.replaceFirst("\"networks\": 20", "\"networks\": 0"), "initialization.networks");
    }

    @Test
    void aDragOfTheWidthTakesTheEndsAlongWhileTheyAreAsWide() {
        Experiment narrower = after(FIRST, new InitializationEdits.SetWidths(List.of(30)));
        DeepShape shape = narrower.section(Initialization.KIND).ensemble().shape();
        assertEquals(List.of(30, 30), List.of(shape.inputs(), shape.outputs()));
        Experiment ends =
                after(narrower, new InitializationEdits.SetEnds(5, 1), new InitializationEdits.SetWidths(List.of(60)));
        shape = ends.section(Initialization.KIND).ensemble().shape();
        assertEquals(List.of(5, 1), List.of(shape.inputs(), shape.outputs()));
    }

    @Test
    void schemesComeAndGoUnderKeysAndStylesOfTheirOwn() {
        Experiment fewer = after(FIRST, new LineupEdits.Remove<>(Initialization.KIND, 1));
        Initialization section = fewer.section(Initialization.KIND);
        assertEquals(4, section.schemes().size());
        Initialization again = after(fewer, new InitializationEdits.AddScheme(Initializers.of("zero")))
                .section(Initialization.KIND);
        Scheme added = again.schemes().get(4);
        assertEquals(6, added.key());
        assertEquals(0, added.style());
        assertThrows(Refusal.class, () -> after(fewer, new LineupEdits.Remove<>(Initialization.KIND, 1)));
    }

    @Test
    void everyNetworkHasASeedOfItsOwnWhateverTheirNumber() {
        Ensemble ensemble = FIRST.section(Initialization.KIND).ensemble();
        assertEquals(ensemble.seedOf(3), ensemble.drawn(500, ensemble.seed()).seedOf(3));
        assertTrue(ensemble.seedOf(3) != ensemble.seedOf(4));
        assertTrue(ensemble.seedOf(3) != ensemble.drawn(20, 8).seedOf(3));
    }

    private static Experiment after(Experiment experiment, Edit... edits) {
        Experiment changed = experiment;
        for (Edit edit : edits) {
            changed = edit.apply(changed, 0);
        }
        return changed;
    }

    private static void refused(String text, String named) {
        Refusal refusal = assertThrows(Refusal.class, () -> SessionFile.parse(text));
        for (Language language : Language.values()) {
            String sentence = Words.in(language).sentence(refusal.problem());
            assertTrue(sentence.contains(named), sentence);
            assertTrue(sentence.indexOf('\n') < 0 && sentence.indexOf('{') < 0, sentence);
        }
    }
}

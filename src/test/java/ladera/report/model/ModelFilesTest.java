package ladera.report.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import ladera.net.Activations;
import ladera.net.Architecture;
import ladera.net.Losses;
import ladera.net.Model;
import ladera.num.Doubles;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.num.Rng;
import ladera.report.Mutations;
import ladera.text.Language;
import ladera.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept comes back, bit by bit; what is damaged is refused in one sentence, and costs nothing. */
class ModelFilesTest {
    private static final List<ReadableModelFormat> READABLE = List.of(ModelFormats.JSON, ModelFormats.NPZ);

    @TempDir
    private Path folder;

    @Test
    void everyModelIsOpenedAgainToTheSameBits() {
        for (Model model : RandomModels.all(3)) {
            for (ReadableModelFormat format : READABLE) {
                Path file = folder.resolve("model" + format.fileEnding());
                format.save(model, file);
                assertSame(model, format.read(file));
                assertSame(model, ModelFormats.read(file));
            }
        }
    }

    @Test
    void strangeNumbersAreParametersLikeOthers() {
        double[] strange = {-0.0, Double.MIN_VALUE, -Double.MAX_VALUE, 1e23, 0x1.fffffffffffffp-1023, 2e-44};
        Architecture architecture = Architecture.of(Activations.of("tanh"), 2, 2);
        Model model = RandomModels.with(architecture, Losses.of("l1"), strange, new Rng(1, 1));
        for (ReadableModelFormat format : READABLE) {
            Path file = folder.resolve("model");
            format.save(model, file);
            assertSame(model, format.read(file));
        }
    }

    @Test
    void theSameModelIsTheSameBytesUnderEveryLocale() {
        Model model = RandomModels.all(1).get(30);
        Locale before = Locale.getDefault();
        for (ModelFormat format : ModelFormats.ALL) {
            byte[] expected = bytes(format, model);
            try {
                for (String tag : List.of("es-ES", "tr-TR", "ar-EG", "hi-IN-u-nu-deva")) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    assertArrayEquals(expected, bytes(format, model), format + " " + tag);
                }
            } finally {
                Locale.setDefault(before);
            }
        }
    }

    @Test
    void aModelThatIsNotFiniteIsNotWrittenAndWhatWasThereStays() throws IOException {
        Architecture architecture = Architecture.of(Activations.of("tanh"), 2, 2);
        Model diverged = RandomModels.with(
                architecture, Losses.of("l1"), new double[] {1, 2, 3, Double.NaN, 5, 6}, new Rng(1, 1));
        for (ModelFormat format : ModelFormats.ALL) {
            Path file = Files.writeString(folder.resolve("model" + format.fileEnding()), "before");
            Problem problem = refusal(() -> format.save(diverged, file));
            assertEquals("model.finite", problem.code());
            assertEquals("omega[0][1][1]", problem.place());
            assertEquals("before", Files.readString(file));
        }
    }

    @Test
    void whatWouldBeTooLargeToReadIsNotWritten() {
        Architecture wide = Architecture.of(Activations.of("relu"), 2000, 2000, 2);
        double[] parameters = new double[wide.parameters()];
        Arrays.fill(parameters, 0.1234567890123456);
        Model model = RandomModels.with(wide, Losses.of("l1"), parameters, new Rng(1, 1));
        assertEquals(
                "model.json-length",
                refusal(() -> bytes(ModelFormats.JSON, model)).code());
        assertEquals(
                "model.script",
                refusal(() -> bytes(ModelFormats.PYTORCH, model)).code());
        Path file = folder.resolve("wide.npz");
        ModelFormats.NPZ.save(model, file);
        assertEquals(model.network(), ModelFormats.NPZ.read(file).network());

        Architecture deep = new Architecture(
                Collections.nCopies(1100, 1),
                Collections.nCopies(1098, Activations.of("tanh")),
                Activations.of("identity"));
        Model tower = RandomModels.with(deep, Losses.of("l1"), new double[deep.parameters()], new Rng(1, 1));
        assertEquals(
                "model.layers", refusal(() -> bytes(ModelFormats.NPZ, tower)).code());
    }

    @Test
    void aDamagedFileIsAModelOrARefusal() throws IOException {
        Rng rng = new Rng(3, 0);
        List<Model> models = RandomModels.all(1);
        for (ReadableModelFormat format : READABLE) {
            Path file = folder.resolve("model" + format.fileEnding());
            int opened = 0;
            byte[] whole = {};
            for (int i = 0; i < 5000; i++) {
                whole = i % 100 == 0 ? bytes(format, models.get(i / 50)) : whole;
                Files.write(file, Mutations.of(whole, rng));
                try {
                    Model model = format.read(file);
                    model.predict(
                            Doubles.of(new double[model.network().architecture().inputs()]));
                    opened++;
                } catch (Refusal refusal) {
                    assertOneSentence(refusal.problem());
                }
            }
            assertTrue(opened > 0 && opened < 5000, format + ": " + opened);
        }
    }

    /** In each language, without a brace or a line break left over, and with the name of the file. */
    private void assertOneSentence(Problem problem) {
        for (Language language : Language.values()) {
            String sentence = Words.in(language).sentence(problem);
            assertFalse(sentence.indexOf('\n') >= 0 || sentence.contains("{0}"), sentence);
            assertTrue(sentence.contains("model.json") || sentence.contains("model.npz"), sentence);
            assertTrue(sentence.length() < 700, sentence);
        }
    }

    private static void assertSame(Model expected, Model actual) {
        assertEquals(expected.network().architecture(), actual.network().architecture());
        assertBits(
                expected.network().parameters().toArray(),
                actual.network().parameters().toArray());
        assertEquals(expected.loss(), actual.loss());
        assertEquals(expected.standardisation(), actual.standardisation());
        assertEquals(expected.data(), actual.data());
        assertEquals(
                new ArrayList<>(expected.data().keySet()),
                new ArrayList<>(actual.data().keySet()));
        assertEquals(expected.training(), actual.training());
        assertEquals(expected.seed(), actual.seed());
        assertEquals(expected.steps(), actual.steps());
        assertEquals(expected.scores(), actual.scores());
        assertEquals(
                new ArrayList<>(expected.history().keySet()),
                new ArrayList<>(actual.history().keySet()));
        expected.history()
                .forEach((name, losses) ->
                        assertBits(losses.toArray(), actual.history().get(name).toArray()));
    }

    private static void assertBits(double[] expected, double[] actual) {
        assertEquals(expected.length, actual.length);
        for (int i = 0; i < expected.length; i++) {
            assertEquals(Double.doubleToRawLongBits(expected[i]), Double.doubleToRawLongBits(actual[i]), "at " + i);
        }
    }

    private static byte[] bytes(ModelFormat format, Model model) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(model, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static Problem refusal(Runnable work) {
        return assertThrows(Refusal.class, work::run).problem();
    }
}

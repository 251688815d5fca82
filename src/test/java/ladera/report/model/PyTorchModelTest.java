package ladera.report.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ladera.net.Activation;
import ladera.net.Activations;
import ladera.net.Architecture;
import ladera.net.Kind;
import ladera.net.Losses;
import ladera.net.Model;
import ladera.num.Doubles;
import ladera.num.Rng;
import ladera.report.PythonProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Scripts are run where the system has PyTorch, and what they print is compared with our own outputs; elsewhere they are at
 * least compiled, or looked at.
 */
class PyTorchModelTest {
    /** Rounding in another order, of the largest output. */
    private static final double ROUNDING = 1e-12;

    @TempDir
    private Path folder;

    @Test
    void everyScriptPrintsOurOutputs() throws IOException, InterruptedException {
        Map<Path, Model> models = new LinkedHashMap<>();
        for (Kind<Activation> activation : Activations.ALL) {
            for (int i = 0; i < 2; i++) {
                String loss = i == 0 ? "l1" : "normal_nll_own_variance";
                Model model = RandomModels.of(activation, Losses.of(loss), new Rng(i, 11));
                Path script = folder.resolve(activation.id() + i + ".py");
                ModelFormats.PYTORCH.save(model, script);
                models.put(script, model);
            }
        }
        List<Path> scripts = new ArrayList<>(models.keySet());
        PythonProcess python = PythonProcess.find(folder, "torch");
        switch (python.ability()) {
            case RUN -> {
                assertEquals("", python.run(folder, scripts));
                for (Map.Entry<Path, Model> one : models.entrySet()) {
                    compare(one.getKey(), one.getValue());
                }
            }
            case COMPILE -> assertEquals("", python.compile(folder, scripts));
            case NOTHING -> {
                for (Path script : scripts) {
                    assertTrue(Files.readString(script).contains("model = torch.nn.Sequential("));
                }
            }
        }
    }

    @Test
    void torchsOwnModulesAreUsedWhereThereAreSome() {
        Architecture architecture = Architecture.of(Activations.of("tanh"), 1, 2, 1);
        Model model = RandomModels.with(
                architecture, Losses.of("l1"), new double[] {0.5, -1, 0, 1e-7, 3, 4, 5}, new Rng(1, 1));
        String script = ModelFormats.PYTORCH.source(model);
        assertTrue(
                script.contains("torch.nn.Linear(1, 2, dtype=torch.float64),\n    torch.nn.Tanh(),\n"
                        + "    torch.nn.Linear(2, 1, dtype=torch.float64),\n)"),
                script);
        assertTrue(script.contains("    # omega_0\n    [\n        0.5, -1.0,\n    ],\n"), script);
        assertTrue(!script.contains("class Function"), script);
    }

    private static void compare(Path script, Model model) throws IOException {
        List<String> rows = Files.readAllLines(Path.of(script + ".out"));
        Architecture architecture = model.network().architecture();
        assertEquals(6, rows.size());
        double largest = 0;
        double difference = 0;
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split(",");
            double[] inputs = new double[architecture.inputs()];
            for (int i = 0; i < inputs.length; i++) {
                inputs[i] = Double.parseDouble(cells[i]);
            }
            Doubles ours = model.predict(Doubles.of(inputs));
            assertEquals(inputs.length + ours.size(), cells.length);
            for (int i = 0; i < ours.size(); i++) {
                largest = Math.max(largest, Math.abs(ours.get(i)));
                difference = Math.max(difference, Math.abs(ours.get(i) - Double.parseDouble(cells[inputs.length + i])));
            }
        }
        assertTrue(difference <= ROUNDING * largest, script + ": " + difference + " of " + largest);
    }
}

package ladera.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ladera.report.model.ModelFormats;
import ladera.run.Contestant;
import ladera.run.Experiment;
import ladera.run.Race;

/**
 * A race as one self-contained PyTorch script that, when run, prints the same iterates: {@code contestant,step,x,y,loss} for
 * every contestant and step, with all digits. The network of a room that trains some is written as {@link
 * ladera.report.model.PyTorchModel} does.
 *
 * <p>Optimizers are torch.optim's own where that has them; the others' rules are written out, schedules, gradient options and
 * retunings in mid-run included. Gradients come from autograd. On a bend of a typed formula (abs at 0), where we say that
 * there is no Hessian, autograd gives one, and Newton's methods go on in the script where ours stop.
 */
public final class PyTorchScript implements Exporter {
    private static final String HEAD = """
            \"\"\"A race of optimizers down a surface, step by step the same as in Ladera.

            Needs Python 3.8 or later and PyTorch 1.13 or later. Prints contestant,step,x,y,loss.
            \"\"\"

            import functools
            import math
            import random

            import torch

            torch.set_default_dtype(torch.float64)
            torch.set_num_threads(1)
            """;

    PyTorchScript() {}

    @Override
    public String id() {
        return "pytorch";
    }

    @Override
    public String fileEnding() {
        return ".py";
    }

    @Override
    public void write(Experiment experiment, OutputStream out) throws IOException {
        if (Chronicles.of(experiment).trains()) {
            ModelFormats.PYTORCH.write(Chronicles.trained(experiment), out);
        } else {
            out.write(source(experiment.race()).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The script as text. */
    public String source(Race race) {
        Set<String> definitions = new LinkedHashSet<>();
        StringBuilder runs = new StringBuilder();
        StringBuilder calls = new StringBuilder("\n\nif __name__ == \"__main__\":\n");
        calls.append("    print(\"contestant,step,x,y,loss\")\n");
        for (Contestant contestant : race.contestants()) {
            runs.append("\n\n").append(new PythonContestant(race, contestant, definitions).source());
            calls.append("    ").append(PythonContestant.name(contestant)).append("()\n");
        }
        definitions.add("show");
        StringBuilder script = new StringBuilder(HEAD);
        script.append("\n\n").append(PythonObjective.source(race.terrain()));
        for (String definition : definitions) {
            script.append("\n\n").append(Python.definition(definition));
        }
        return tidy(script.append(runs).append(calls).toString());
    }

    /** Imports nothing that is not used. */
    private static String tidy(String script) {
        String tidy = script;
        for (String module : List.of("functools", "random")) {
            if (!script.contains(module + ".")) {
                tidy = tidy.replace("import " + module + "\n", "");
            }
        }
        return tidy;
    }
}

package ladera.report;

import java.io.IOException;
import java.io.OutputStream;
import ladera.run.Experiment;

/** Every step of every run as NumPy's arrays, a column each. */
public final class HistoryNpz implements Exporter {
    HistoryNpz() {}

    @Override
    public String id() {
        return "npz";
    }

    @Override
    public String fileEnding() {
        return ".npz";
    }

    @Override
    public void write(Experiment experiment, OutputStream out) throws IOException {
        Chronicles.of(experiment).account(experiment, () -> 0).history().writeNpz(out);
    }

    /**
     * Five lines of Python that read such a file and draw the losses.
     *
     * @param file its name, as it is written into the text
     */
    public String snippet(HistoryTable table, String file) {
        return """
                import numpy as np, matplotlib.pyplot as plt
                runs = np.load(%s)
                for key, name in zip(runs["%ss"], runs["%ss"]):
                    plt.semilogy(runs["loss"][runs["%s"] == key], label=f"{key} {name}")
                plt.xlabel("step"), plt.ylabel("loss"), plt.legend(), plt.show()
                """.formatted(Python.text(file), table.who(), table.what(), table.who());
    }
}

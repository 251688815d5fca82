package ladera.report;

import java.io.IOException;
import java.io.OutputStream;
import ladera.report.model.ModelFormats;
import ladera.run.Experiment;

/** NumPy's arrays: the network of a room that trains some, with its curves; elsewhere every step of every run, a column each. */
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
        if (Chronicles.of(experiment).trains()) {
            ModelFormats.NPZ.write(Chronicles.trained(experiment), out);
        } else {
            Chronicles.account(experiment).history().writeNpz(out);
        }
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

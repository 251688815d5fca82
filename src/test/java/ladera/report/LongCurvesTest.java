package ladera.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import ladera.figure.Curve;
import ladera.figure.CurvesFigure;
import ladera.num.Series;
import ladera.run.Examples;
import org.junit.jupiter.api.Test;

class LongCurvesTest {
    private static final int MOST_BYTES = 200_000;

    @Test
    void curvesOfAHundredThousandStepsStillMakeASmallFile() throws IOException {
        List<Curve> curves = new ArrayList<>();
        for (int k = 0; k < 6; k++) {
            Series.Recorder values = new Series.Recorder();
            for (int at = 0; at < 100_000; at++) {
                double noise = Math.sin(at * 12.9898 + k) * 43758.5453;
                values.add((0.01 + Math.exp(-at / (8000.0 * (k + 1)))) * (1 + 0.5 * (noise - Math.floor(noise))));
            }
            curves.add(Curve.of("run " + k, values.series(), k));
        }
        CurvesFigure figure = new CurvesFigure("loss", "loss", true, curves, 99_999).forPrint("step");
        for (Paper paper : Paper.ALL) {
            Print print = new Print(figure, "Loss", paper, 300, new Provenance(Examples.first(), 0));
            for (String format : List.of("pdf", "svg")) {
                int bytes = FiguresTest.written(format, print).length;
                assertTrue(bytes < MOST_BYTES, format + " for " + paper.id() + " has " + bytes + " bytes");
            }
        }
        assertEquals(100_000, figure.table().columns().get(1).size());
    }
}

package ladera.lesson.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import ladera.net.Activations;
import ladera.net.Architecture;
import ladera.net.Initializers;
import ladera.net.Network;
import ladera.num.Doubles;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class DepthTest {
    private static final Architecture DEEP = Architecture.of(Activations.of("relu"), 1, 7, 7, 7, 1);

    /** More than one chunk of points, and not a whole number of them. */
    private static final double[] X = new double[150];

    static {
        for (int i = 0; i < X.length; i++) {
            X[i] = Math.sin(3 * i) * 2;
        }
    }

    private static Network network(double variance) {
        return Initializers.ALL.get("normal").make(Map.of("variance", variance)).network(DEEP, 3);
    }

    @Test
    void deviationsAndMeanSquaresAreThoseOfTheWholeLayer() {
        Network network = network(0.4);
        DepthStatistics statistics = DepthStatistics.of(network, Doubles.of(X), 150, 70, 0.3);
        DMatrixRMaj y = new DMatrixRMaj(1, X.length);
        y.fill(0.3);
        DeepBackprop passes = DeepBackprop.of(network, new DMatrixRMaj(1, X.length, true, X), y);
        for (int k = 0; k <= 3; k++) {
            assertEquals(
                    meanSquare(passes.f().get(k), 150), statistics.meanSquareF().get(k), 1e-12);
            assertEquals(
                    meanSquare(passes.df().get(k), 70),
                    statistics.meanSquareDf().get(k),
                    1e-12);
        }
        for (int k = 1; k <= 3; k++) {
            assertEquals(deviation(passes.h().get(k), 150), statistics.stdH().get(k - 1), 1e-12);
        }
        assertEquals(deviation(passes.df().get(2), 70), statistics.stdDf().get(1), 1e-12);
        assertEquals(2, statistics.stdDf().size());
    }

    private static double meanSquare(DMatrixRMaj layer, int points) {
        double sum = 0;
        for (int i = 0; i < layer.numRows; i++) {
            for (int j = 0; j < points; j++) {
                sum += layer.get(i, j) * layer.get(i, j);
            }
        }
        return sum / (layer.numRows * points);
    }

    private static double deviation(DMatrixRMaj layer, int points) {
        double sum = 0;
        for (int i = 0; i < layer.numRows; i++) {
            for (int j = 0; j < points; j++) {
                sum += layer.get(i, j);
            }
        }
        double mean = sum / (layer.numRows * points);
        return Math.sqrt(meanSquare(layer, points) - mean * mean);
    }

    @Test
    void scaledWeightsScaleEveryLayer() {
        DepthStatistics one = DepthStatistics.of(network(0.4), Doubles.of(X), 150, 150, 0);
        DepthStatistics four = DepthStatistics.of(network(1.6), Doubles.of(X), 150, 150, 0);
        Doubles signals = InitTheory.signalFactors(3, 4);
        Doubles slopes = InitTheory.slopeFactors(3, 4);
        assertEquals(Doubles.of(2, 4, 8), signals);
        assertEquals(Doubles.of(64, 32), slopes);
        for (int k = 0; k < 3; k++) {
            assertEquals(signals.get(k) * one.stdH().get(k), four.stdH().get(k), 1e-12);
        }
        for (int k = 0; k < 2; k++) {
            assertEquals(1, slopes.get(k) * one.stdDf().get(k) / four.stdDf().get(k), 1e-12);
        }
    }

    @Test
    void drawnNetworksMoveToAnotherVarianceWithoutBeingDrawnAgain() {
        DrawnDepths.Shape shape = new DrawnDepths.Shape(4, 6, 1, 1, 20, 10, 50);
        DrawnDepths at = DrawnDepths.of(shape);
        DrawnDepths moved = at.atVariance(4 * at.variance());
        assertEquals(50, at.lnStdH().size());
        assertEquals(
                at.signals().get(1).mean() + 2 * Math.log(2),
                moved.signals().get(1).mean(),
                1e-12);
        assertEquals(
                at.gradients().get(0).mean() + 8 * Math.log(2),
                moved.gradients().get(0).mean(),
                1e-12);
        assertEquals(at.signalSlope().mean() + Math.log(2), moved.signalSlope().mean(), 1e-12);
        assertEquals(
                at.gradientSlope().mean() + Math.log(2), moved.gradientSlope().mean(), 1e-12);
        assertEquals(at.signalSlope().deviation(), moved.signalSlope().deviation(), 1e-12);
        assertArrayEquals(at.lnStdH().get(0), DrawnDepths.of(shape).lnStdH().get(0));
    }

    @Test
    void oneHiddenLayerHasNoSlopeFromLayerToLayer() {
        DrawnDepths drawn = DrawnDepths.of(new DrawnDepths.Shape(1, 6, 1, 1, 20, 10, 5));
        assertEquals(1, drawn.signals().size());
        assertEquals(List.of(), drawn.gradients());
        assertTrue(Double.isNaN(drawn.signalSlope().mean()));
        assertTrue(Double.isNaN(drawn.gradientSlope().mean()));
    }

    @Test
    void veryDeepNetworksStayWithinTheNumbers() {
        DrawnDepths drawn =
                DrawnDepths.of(new DrawnDepths.Shape(400, 12, 1, 1, 4, 2, 3)).atVariance(100);
        assertTrue(Double.isFinite(drawn.gradients().get(0).mean()));
        assertTrue(drawn.gradients().get(0).mean() > Math.log(Double.MAX_VALUE));
    }

    /** At D sigma^2 / 2 = 1 the mean square stays; the typical network shrinks all the same. */
    @Test
    void heKeepsTheMeanSquareButNotTheTypicalDeviation() {
        InitTheory he = new InitTheory(8, 0.25);
        assertEquals(1, he.ratio());
        assertEquals(0.25, he.meanSquare(40));
        assertEquals(0, he.slope());
        DrawnDepths drawn = DrawnDepths.of(new DrawnDepths.Shape(6, 8, 1, 1, 50, 20, 300));
        DrawnDepths.Average slope = drawn.signalSlope();
        assertTrue(slope.mean() < -5 * slope.standardError());
        assertEquals(slope.deviation(), slope.standardError() * Math.sqrt(300), 1e-12);
        assertEquals(
                List.of(),
                drawn.gradients().stream().filter(one -> !(one.deviation() > 0)).toList());
    }
}

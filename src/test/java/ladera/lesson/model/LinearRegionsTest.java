package ladera.lesson.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import ladera.num.Doubles;
import ladera.num.Refusal;
import ladera.num.Rng;
import org.junit.jupiter.api.Test;

class LinearRegionsTest {
    /** Up to 0 it falls, from there on it rises: |x|. */
    private static final ShallowNetwork ABSOLUTE = ShallowNetwork.of(new double[][] {{0, 1}, {0, -1}}, 0, 1, 1);

    /** Folds [0, 1] into two halves, each mapped onto [0, 1]. */
    private static final ShallowNetwork FOLD = ShallowNetwork.of(new double[][] {{0, 1}, {-0.5, 1}}, 0, 2, -4);

    @Test
    void aKinkIsFoundWhereItIs() {
        LinearRegions regions = new Composition(List.of(ABSOLUTE)).regions(-1, 2);
        assertEquals(Doubles.of(0), regions.joints());
        assertEquals(Doubles.of(-1, 1), regions.slopes());
        assertEquals(1, regions.valueAtLow());
        assertEquals(2, regions.valueAtHigh());
        assertEquals(Doubles.of(0), regions.valuesAtJoints());
    }

    @Test
    void aKinkAtTheEdgeIsNoJoint() {
        assertEquals(1, new Composition(List.of(ABSOLUTE)).regions(0, 1).count());
    }

    @Test
    void kinksThatCancelAreNoJoint() {
        ShallowNetwork straight = ShallowNetwork.of(new double[][] {{-0.3, 1}, {-0.3, 1}, {-0.7, 1}}, 1, 0.1, -0.1, 2);
        LinearRegions regions = new Composition(List.of(straight)).regions(0, 1);
        assertEquals(Doubles.of(0.7), regions.joints());
        assertEquals(Doubles.of(0, 2), regions.slopes());
    }

    @Test
    void eachFoldDoublesTheRegions() {
        for (int copies = 0; copies < 12; copies++) {
            LinearRegions regions = Composition.of(FOLD, copies, FOLD).regions(0, 1);
            assertEquals(1 << (copies + 1), regions.count());
            double steepest = Math.pow(2, copies + 1.0);
            assertEquals(steepest, Math.abs(regions.slopes().get(0)), 1e-9 * steepest);
        }
    }

    @Test
    void aConstantStretchHasNoKinksBehindIt() {
        ShallowNetwork flat = ShallowNetwork.of(new double[][] {{-1, 1}}, 0.5, 0);
        assertEquals(1, new Composition(List.of(flat, FOLD)).regions(-3, 3).count());
    }

    /** Between joints the chain is the straight line that is claimed, at points drawn at random. */
    @Test
    void randomChainsAreWhatTheirRegionsSay() {
        Rng rng = new Rng(7, 0);
        for (int trial = 0; trial < 200; trial++) {
            List<ShallowNetwork> nets = new ArrayList<>();
            for (int n = 0; n <= rng.nextInt(3); n++) {
                nets.add(random(rng));
            }
            Composition chain = new Composition(nets);
            LinearRegions regions = chain.regions(-2, 1.5);
            for (int i = 0; i < 50; i++) {
                double x = -2 + 3.5 * rng.nextDouble();
                double error = Math.abs(value(regions, x) - chain.value(x));
                assertTrue(error < 1e-9 * (1 + Math.abs(chain.value(x))), () -> chain + " at " + x);
            }
        }
    }

    private static ShallowNetwork random(Rng rng) {
        double[][] theta = new double[1 + rng.nextInt(5)][2];
        double[] phi = new double[theta.length + 1];
        for (double[] row : theta) {
            row[0] = rng.nextGaussian();
            row[1] = rng.nextGaussian();
        }
        for (int d = 0; d < phi.length; d++) {
            phi[d] = rng.nextGaussian();
        }
        return ShallowNetwork.of(theta, phi);
    }

    /** From the nearest joint to the left, or the lower end. */
    private static double value(LinearRegions regions, double x) {
        int piece = 0;
        while (piece < regions.joints().size() && regions.joints().get(piece) <= x) {
            piece++;
        }
        double from = piece == 0 ? -2 : regions.joints().get(piece - 1);
        double at = piece == 0 ? regions.valueAtLow() : regions.valuesAtJoints().get(piece - 1);
        return at + regions.slopes().get(piece) * (x - from);
    }

    @Test
    void aStretchThatIsNoneIsRefused() {
        Composition chain = new Composition(List.of(FOLD));
        assertThrows(Refusal.class, () -> chain.regions(1, 1));
        assertThrows(Refusal.class, () -> chain.regions(0, Double.NaN));
    }
}

package ladera.bench;

import java.util.ArrayList;
import java.util.List;
import ladera.expr.Formula;

/** Values of a typed formula, Rosenbrock's valley, over a grid of 1000 x 1000 points, one thread. */
final class FormulaGrid extends Benchmark {
    private static final int SIDE = 1000;
    private static final double MILLION = 1e6;
    private static final double LEAST = 20;

    private static final String PEER = """
            x, y = MODULE.meshgrid(MODULE.linspace(-2, 2, 1000, dtype=DTYPE), MODULE.linspace(-1, 3, 1000, dtype=DTYPE))
            def once():
                return (1 - x) ** 2 + 100 * (y - x ** 2) ** 2
            """;

    FormulaGrid() {
        super("formula-grid", Scale.perSecond("million values/s", SIDE * SIDE / MILLION), Goal.of(LEAST));
    }

    @Override
    public Runnable work() {
        Formula rosenbrock = Formula.parse("(1-x)^2 + 100 (y-x^2)^2");
        double[] xs = new double[SIDE];
        double[] ys = new double[SIDE];
        for (int i = 0; i < SIDE; i++) {
            xs[i] = -2 + 4.0 * i / (SIDE - 1);
            ys[i] = -1 + 4.0 * i / (SIDE - 1);
        }
        double[] row = new double[SIDE];
        return () -> {
            for (double y : ys) {
                rosenbrock.values(xs, y, row);
            }
        };
    }

    @Override
    public List<Peer> peers() {
        List<Peer> peers = new ArrayList<>();
        for (String module : List.of("numpy", "torch")) {
            peers.addAll(Peer.inBothPrecisions(module, PEER.replace("MODULE", module)));
        }
        return peers;
    }
}

package ladera.bench;

import java.util.ArrayList;
import java.util.List;
import ladera.num.Domain;
import ladera.num.Grid;
import ladera.num.Parallel;
import ladera.run.LentThreads;
import ladera.surface.Surface;
import ladera.surface.Surfaces;

/** The course's surface as a picture asks for it: 1000 x 1000 values over its own domain, all cores. */
final class CourseGrid extends Benchmark {
    private static final int SIDE = 1000;

    /** Sine and power by 512-bit vectors on two cores of 3.4 GHz. */
    private static final double LIMIT = 1.1;

    private static final String PEER = """
            side = MODULE.linspace(-4, 4, 1000, dtype=DTYPE)
            x, y = MODULE.meshgrid(side, side)
            def once():
                u = x * x + y * y
                return MODULE.sin(0.8 * u) / u ** 0.9
            """;

    CourseGrid() {
        super("course-grid", Scale.MILLISECONDS, Goal.timesThePeer(2));
    }

    @Override
    public double limit() {
        return LIMIT;
    }

    @Override
    public Runnable work() {
        Surface course = Surfaces.ALL.get("course");
        Domain domain = course.facts().domain();
        Parallel threads = LentThreads.ofMachine();
        return () -> Grid.sample(course, domain, SIDE, SIDE, threads);
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

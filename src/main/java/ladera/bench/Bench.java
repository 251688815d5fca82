package ladera.bench;

import java.util.ArrayList;
import java.util.List;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.num.Ticker;

/**
 * Measures benchmarks: both sides warm, then timed in turn, so that whatever else the machine does meanwhile falls on both.
 *
 * @param python where peers run
 */
public record Bench(Ticker ticker, Pace pace, Python python) {
    /** The part of a benchmark's time that finding its fastest peer may take each of them: they need no compiler to be warm. */
    private static final double TRIAL = 0.2;

    /** On this machine, with the Python that it has. */
    public static Bench usual() {
        return new Bench(Ticker.SYSTEM, Pace.USUAL, Python.ofSystem());
    }

    /** Measures one benchmark beside its fastest peer. */
    public Measurement measure(Benchmark benchmark) {
        List<Problem> missing = new ArrayList<>();
        try (Rival rival = fastest(benchmark.peers(), missing).warmed(pace)) {
            Sampling ours = Sampling.warm(new Stopwatch(benchmark.work(), ticker), pace.warmer(benchmark.warmUps()));
            for (int round = 0; round < pace.rounds(); round++) {
                ours.take();
                rival.sampling().take();
            }
            Scale scale = benchmark.scale();
            return new Measurement(
                    benchmark,
                    scale.figure(ours.median()),
                    ours.spread(),
                    rival.name(),
                    scale.figure(rival.sampling().median()),
                    rival.sampling().spread(),
                    List.copyOf(missing));
        }
    }

    /** The peer that does a pass in the fewest seconds once it is warm; the others are let go. */
    private Rival fastest(List<Peer> peers, List<Problem> missing) {
        Rival best = Rival.none(pace);
        Pace trial = pace.shorter(TRIAL);
        double fewest = Double.MAX_VALUE;
        for (Peer peer : peers) {
            try {
                Rival next = Rival.warm(python.start(peer), trial);
                double seconds = next.sampling().trial();
                (seconds < fewest ? best : next).close();
                best = seconds < fewest ? next : best;
                fewest = Math.min(seconds, fewest);
            } catch (Refusal refusal) {
                if (!missing.contains(refusal.problem())) {
                    missing.add(refusal.problem());
                }
            }
        }
        return best;
    }
}

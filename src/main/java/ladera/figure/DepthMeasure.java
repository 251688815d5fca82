package ladera.figure;

import java.util.Locale;
import java.util.function.Function;
import ladera.num.Doubles;
import ladera.num.Named;
import ladera.study.initialization.DepthTheory;
import ladera.study.initialization.Spread;
import ladera.study.initialization.VarianceByDepth;

/** What is drawn against depth. */
public enum DepthMeasure implements Named {
    /** Mean square of f_k. */
    FORWARD(true, VarianceByDepth.Reading::forward, theory -> theory.meanField().forward()),
    /** Mean square of dl/df_k. */
    BACKWARD(
            true,
            VarianceByDepth.Reading::backward,
            theory -> theory.meanField().backward()),
    /** How much the signals of two samples resemble each other. */
    CORRELATION(false, VarianceByDepth.Reading::correlation, DepthTheory.Reading::correlation),
    /** Share of units and samples at which the activation is flat. */
    FLAT(false, VarianceByDepth.Reading::flat, theory -> Doubles.of());

    private final boolean log;
    private final Function<VarianceByDepth.Reading, Spread> measured;
    private final Function<DepthTheory.Reading, Doubles> theory;

    DepthMeasure(
            boolean log,
            Function<VarianceByDepth.Reading, Spread> measured,
            Function<DepthTheory.Reading, Doubles> theory) {
        this.log = log;
        this.measured = measured;
        this.theory = theory;
    }

    /** The one with this id. */
    public static DepthMeasure of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it spans powers of ten; otherwise it lies between 0 and 1. */
    public boolean log() {
        return log;
    }

    public Spread measured(VarianceByDepth.Reading reading) {
        return measured.apply(reading);
    }

    /** Empty where there is no theory of it. */
    public Doubles theory(DepthTheory.Reading reading) {
        Doubles column = theory.apply(reading);
        return column.size() > 0 && Double.isNaN(column.get(0)) ? Doubles.of() : column;
    }
}

package ladera.run;

import ladera.optim.Optimizer;
import ladera.optim.Optimizers;

/**
 * An entrant that goes by an optimizer.
 *
 * @param <E> the entrant itself
 */
public interface TunedEntrant<E> extends Entrant<E> {
    /** Id in the list of optimizers. */
    String optimizer();

    @Override
    default String rule() {
        return optimizer();
    }

    /** The optimizer's settings at the start. */
    Tuning tuning();

    /** The same under another optimizer, at these settings. */
    E by(String otherOptimizer, Tuning suited);

    /** The same at other settings. */
    default E tuned(Tuning other) {
        return by(optimizer(), other);
    }

    default Optimizer method() {
        return Optimizers.ALL.get(optimizer());
    }
}

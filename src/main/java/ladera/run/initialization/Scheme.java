package ladera.run.initialization;

import ladera.net.Activation;
import ladera.net.Initializer;
import ladera.run.Entrant;

/**
 * One way of drawing first weights, as a contestant.
 *
 * @param key names the scheme for as long as it takes part, whatever its place in the list
 * @param own an activation in the place of the ensemble's, or null for the ensemble's
 * @param style colour, marker and dash
 * @param visible false where its curves are hidden
 */
public record Scheme(int key, Initializer initializer, Activation own, int style, boolean visible)
        implements Entrant<Scheme> {
    /** The activation that its networks have. */
    public Activation activation(Ensemble ensemble) {
        return own == null ? ensemble.activation() : own;
    }

    @Override
    public String rule() {
        return initializer.id();
    }

    public Scheme with(Initializer other) {
        return new Scheme(key, other, own, style, visible);
    }

    /** With an activation of its own, or null for the ensemble's. */
    public Scheme with(Activation other) {
        return new Scheme(key, initializer, other, style, visible);
    }

    @Override
    public Scheme seen(boolean inSight) {
        return new Scheme(key, initializer, own, style, inSight);
    }
}

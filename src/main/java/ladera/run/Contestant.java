package ladera.run;

import ladera.optim.Optimizer;
import ladera.optim.Optimizers;

/**
 * One runner of a race.
 *
 * @param key names the contestant for as long as it is in the race, whatever its place in the list
 * @param optimizer id in the list of optimizers
 * @param tuning settings at the start
 * @param style colour, marker and dash
 * @param visible false where its path is hidden, though it runs
 */
public record Contestant(int key, String optimizer, Tuning tuning, int style, boolean visible) {
    public Optimizer method() {
        return Optimizers.ALL.get(optimizer);
    }

    Contestant tuned(Tuning settings) {
        return new Contestant(key, optimizer, settings, style, visible);
    }
}

package ladera.run.training;

import ladera.net.DataSet;
import ladera.net.Split;
import ladera.net.Standardisation;

/**
 * What one learner learns from and is judged by, in the units that its network sees.
 *
 * @param train noisy samples to learn from
 * @param validation noisy samples to choose by, or null
 * @param test noisy samples to judge by, or null
 * @param truth every sample without noise; the training samples themselves where nothing was added or set aside
 * @param standardisation between the data's units and the network's
 */
public record Material(
        DataSet train, DataSet validation, DataSet test, DataSet truth, Standardisation standardisation) {
    /** Noise first, then parts, then standard units: so the parts do not depend on the noise, nor the noise on the parts. */
    static Material of(DataSet clean, LearningTask task, Parting parting, long seed) {
        double noise = task.noise();
        Split noisy = parting.of(clean.withNoise(noise, seed), seed);
        boolean whole = noisy.validation() == null && noisy.test() == null;
        Standardisation units = units(noisy.train(), task, parting);
        DataSet train = in(units, parting, noisy.train());
        return new Material(
                train,
                in(units, parting, noisy.validation()),
                in(units, parting, noisy.test()),
                whole && noise == 0 ? train : in(units, parting, clean),
                units);
    }

    /** Classes and probabilities stay what they are; other targets are brought to standard units with the inputs. */
    private static Standardisation units(DataSet train, LearningTask task, Parting parting) {
        if (!parting.standardised()) {
            return Standardisation.none(train.inputWidth(), train.targetWidth());
        }
        boolean anyNumber = task.loss().admits(-0.5, Integer.MAX_VALUE);
        return anyNumber ? Standardisation.of(train) : Standardisation.ofInputs(train);
    }

    private static DataSet in(Standardisation units, Parting parting, DataSet data) {
        return data == null || !parting.standardised() ? data : units.apply(data);
    }
}

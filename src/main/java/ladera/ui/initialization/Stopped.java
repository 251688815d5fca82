package ladera.ui.initialization;

import java.util.HashSet;
import java.util.Set;
import ladera.run.initialization.Ensemble;
import ladera.study.initialization.VarianceByDepth;

/** Measurements that a person has stopped; another ensemble makes them forgotten. */
final class Stopped {
    private final Set<VarianceByDepth> questions = new HashSet<>();
    private Ensemble ensemble;

    void show(Ensemble present) {
        if (!present.equals(ensemble)) {
            questions.clear();
            ensemble = present;
        }
    }

    void add(VarianceByDepth question) {
        questions.add(question);
    }

    boolean has(VarianceByDepth question) {
        return questions.contains(question);
    }
}

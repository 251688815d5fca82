package ladera.figure;

import java.util.HashSet;
import java.util.Set;
import ladera.run.Query;
import ladera.run.Scene;
import ladera.run.initialization.Initialization;
import ladera.run.initialization.Scheme;
import ladera.text.Words;

/** The figures of the initialisation room that stand alone. */
public final class InitializationDepictions {
    private InitializationDepictions() {}

    /** A measure against depth, with a legend. */
    public static Depiction depth(DepthMeasure measure) {
        return new Depiction() {
            @Override
            public Figure of(Scene scene, Words words) {
                String title = words.get("depth." + measure.id());
                return InitializationPictures.depth(scene, words, measure, title)
                        .named(words.get("depth.layer"))
                        .forPrint();
            }

            @Override
            public Set<Query<?>> questions(Scene scene) {
                Set<Query<?>> questions = new HashSet<>();
                Initialization section = scene.experiment().section(Initialization.KIND);
                for (Scheme scheme : section.schemes()) {
                    if (scheme.visible()) {
                        questions.add(InitializationPictures.measurement(section.ensemble(), scheme));
                        questions.add(InitializationPictures.theory(section.ensemble(), scheme));
                    }
                }
                return questions;
            }
        };
    }

    /**
     * What stands in the layer in sight.
     *
     * @param alike whether all histograms have one span
     */
    public static Depiction layer(LayerQuantity quantity, boolean alike) {
        return new Depiction() {
            @Override
            public Figure of(Scene scene, Words words) {
                return InitializationPictures.inside(scene, words, quantity, alike);
            }

            @Override
            public Set<Query<?>> questions(Scene scene) {
                return InitializationPictures.insideQuestions(scene, quantity);
            }
        };
    }
}

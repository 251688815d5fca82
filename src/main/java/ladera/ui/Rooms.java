package ladera.ui;

import java.util.function.Function;
import ladera.num.Catalog;
import ladera.num.Named;
import ladera.ui.backprop.BackpropRoom;
import ladera.ui.initialization.InitializationRoom;
import ladera.ui.lessons.LessonsRoom;
import ladera.ui.optimizers.OptimizersRoom;
import ladera.ui.training.TrainingRoom;

/** The list of rooms, in the order of the rail. */
public final class Rooms {
    /**
     * A room that can be entered.
     *
     * @param icon name of its icon
     */
    public record Entry(String id, String icon, Function<Surroundings, Room> enter) implements Named {}

    public static final Catalog<Entry> ALL = new Catalog<>(
            "rooms",
            new Entry("optimizers", "optimizers", OptimizersRoom::new),
            new Entry("backprop", "backprop", BackpropRoom::new),
            new Entry("training", "training", TrainingRoom::new),
            new Entry("initialization", "initialization", InitializationRoom::new),
            new Entry("lessons", "lessons", LessonsRoom::new));

    private Rooms() {}
}

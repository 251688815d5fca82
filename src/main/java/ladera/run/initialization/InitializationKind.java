package ladera.run.initialization;

import com.fasterxml.jackson.databind.node.ObjectNode;
import ladera.run.JsonPlace;
import ladera.run.SectionKind;

/** Deep random networks: the section of the initialisation room, whose cursor is a layer. */
public final class InitializationKind extends SectionKind<Initialization, Void> {
    /** Layers a second: slow enough to watch histograms widen or shrink. */
    private static final double FIRST_SPEED = 5;

    InitializationKind() {
        super("initialization", "initialization");
    }

    @Override
    public Initialization initial() {
        return Initialization.FIRST;
    }

    @Override
    public Initialization read(JsonPlace section) {
        return InitializationJson.read(section);
    }

    @Override
    public void write(Initialization section, ObjectNode to) {
        InitializationJson.write(section, to);
    }

    /** The last preactivation is f_K. */
    @Override
    public long steps(Initialization section) {
        return section.ensemble().shape().depth();
    }

    @Override
    public String unit(Initialization section) {
        return "layer";
    }

    @Override
    public double firstSpeed() {
        return FIRST_SPEED;
    }
}

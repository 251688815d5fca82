package ladera.ui.optimizers;

import javax.swing.JComponent;
import javax.swing.JPanel;
import ladera.figure.TerrainGround;
import ladera.run.Scene;
import ladera.run.Terrain;
import ladera.ui.Surroundings;

/** The 3-D view of the race. */
final class ReliefView {
    private final JPanel panel = new JPanel();

    ReliefView(Surroundings around) {
        panel.setOpaque(false);
    }

    static TerrainGround ground(Terrain terrain) {
        return MapView.ground(terrain);
    }

    JComponent component() {
        return panel;
    }

    void show(Scene scene) {}

    boolean settled() {
        return true;
    }

    void leave() {}
}

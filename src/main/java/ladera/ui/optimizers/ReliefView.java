package ladera.ui.optimizers;

import javax.swing.JComponent;
import ladera.figure.Camera;
import ladera.figure.MapGround;
import ladera.figure.RaceDepictions;
import ladera.figure.RacePictures;
import ladera.figure.ReliefFigure;
import ladera.run.Scene;
import ladera.ui.FigureView;
import ladera.ui.ReliefPanel;
import ladera.ui.Renderer;
import ladera.ui.Surroundings;

/** The 3-D view of the race, on the same ground as the map. */
final class ReliefView {
    private static final String CAMERA = "optimizers.camera";
    private static final String EXAGGERATION = "optimizers.exaggeration";

    private final Surroundings around;
    private final ReliefPanel panel;
    private MapGround ground;
    private Scene scene;

    ReliefView(Surroundings around) {
        this.around = around;
        this.panel = new ReliefPanel(around.renderer(), this::tell);
        panel.setCamera(around.memory().recall(CAMERA, Camera.HOME));
        panel.onCamera(camera -> around.memory().keep(CAMERA, camera));
        panel.getAccessibleContext().setAccessibleName(around.word("figure.relief"));
        FigureView.attach(panel, () -> RaceDepictions.relief(panel.camera(), exaggeration()));
        panel.setToolTipText(null);
        tell(panel.inUse());
    }

    JComponent component() {
        return panel;
    }

    /** Who paints, for the status line. */
    String painter() {
        return panel.inUse().name();
    }

    /** How many times as high as usual the surface stands; a matter of looking, no part of the experiment. */
    double exaggeration() {
        return around.memory().recall(EXAGGERATION, 1.0);
    }

    void exaggerate(double factor) {
        around.memory().keep(EXAGGERATION, factor);
        if (scene != null) {
            show(scene);
        }
    }

    void show(Scene newest) {
        scene = newest;
        MapGround sampled = scene.answers()
                .to(RaceDepictions.ground(scene.experiment().race().terrain()));
        if (sampled != null) {
            ground = sampled;
        }
        if (ground != null) {
            ReliefFigure figure = new ReliefFigure(
                    ground,
                    RacePictures.traces(scene),
                    RacePictures.starts(scene.experiment().race(), 0));
            panel.show(figure.withExaggeration(exaggeration()), around.palette());
        }
    }

    /** Java2D in the place of OpenGL is worth a quiet word, once. */
    private void tell(ReliefPanel.InUse inUse) {
        boolean fellBack = inUse.renderer() == Renderer.JAVA2D && inUse.problem() != null;
        if (fellBack && !around.memory().recall("optimizers.fallback", false)) {
            around.memory().keep("optimizers.fallback", true);
            around.notices().say(around.words().sentence(inUse.problem()));
        }
    }

    boolean settled() {
        return panel.settled();
    }

    void leave() {
        panel.onCamera(camera -> {});
    }
}

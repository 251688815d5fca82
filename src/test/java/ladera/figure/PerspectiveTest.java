package ladera.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import ladera.num.Domain;
import ladera.num.Rng;
import org.junit.jupiter.api.Test;

class PerspectiveTest {
    @Test
    void theBoxStaysInSightWhicheverWayItTurns() {
        double[] place = new double[3];
        for (double[] size : new double[][] {{470, 470}, {1000, 700}, {300, 800}, {160, 120}}) {
            Rectangle2D area = new Rectangle2D.Double(7, 11, size[0], size[1]);
            for (double exaggeration : new double[] {0.2, 1, 4}) {
                ReliefBox box = ReliefBox.of(new Domain(-3, 3, -2, 2), exaggeration);
                for (int turn = 0; turn < 72; turn++) {
                    Camera camera = new Camera(turn * Math.PI / 18, turn % 7 * Math.PI / 12, 1, 0, 0);
                    Perspective perspective = new Perspective(box, camera, area);
                    for (int corner = 0; corner < 8; corner++) {
                        perspective.project(
                                (corner & 1) == 0 ? -box.halfX() : box.halfX(),
                                (corner & 2) == 0 ? -box.halfY() : box.halfY(),
                                (corner & 4) == 0 ? ReliefBox.FLOOR : ReliefBox.CEILING,
                                place);
                        assertTrue(area.contains(place[0], place[1]), camera + " " + place[0] + " " + place[1]);
                        assertTrue(place[2] > -1 && place[2] < 1, "depth " + place[2]);
                    }
                }
            }
        }
    }

    @Test
    void whatIsNearerHasLessDepth() {
        ReliefBox box = ReliefBox.of(Domain.square(1), 1);
        Perspective perspective = new Perspective(box, Camera.HOME, new Rectangle2D.Double(0, 0, 400, 400));
        double[] towards = perspective.towardsEye();
        double[] near = new double[3];
        double[] far = new double[3];
        double step = 0.3;
        perspective.project(0, 0, 0.4, far);
        perspective.project(step * towards[0], step * towards[1], 0.4 + step * towards[2] / box.height(), near);
        assertTrue(near[2] < far[2]);
    }

    @Test
    void openGlSeesTheSamePlaces() {
        Rng rng = new Rng(3, 0);
        Rectangle2D area = new Rectangle2D.Double(40, 25, 640, 480);
        ReliefBox box = ReliefBox.of(new Domain(0, 2, 0, 1), 1.7);
        double[] place = new double[3];
        for (int k = 0; k < 200; k++) {
            Camera camera = new Camera(
                    7 * rng.nextDouble(),
                    1.5 * rng.nextDouble(),
                    0.5 + 3 * rng.nextDouble(),
                    rng.nextDouble(),
                    -rng.nextDouble());
            Perspective perspective = new Perspective(box, camera, area);
            double[] point = {2 * rng.nextDouble() - 1, rng.nextDouble() - 0.5, rng.nextDouble(), 1};
            perspective.project(point[0], point[1], point[2], place);
            double[] clip = new double[4];
            for (int row = 0; row < 4; row++) {
                for (int column = 0; column < 4; column++) {
                    clip[row] += perspective.matrix()[4 * column + row] * point[column];
                }
            }
            assertEquals(place[0], 40 + 320 * (1 + clip[0] / clip[3]), 1e-2);
            assertEquals(place[1], 25 + 240 * (1 + clip[1] / clip[3]), 1e-2);
            assertEquals(place[2], clip[2] / clip[3], 1e-5);
        }
    }
}

package ladera.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.Rectangle2D;
import ladera.num.Domain;
import ladera.num.PlanePoint;
import org.junit.jupiter.api.Test;

class CameraTest {
    private static final Rectangle2D VIEW = new Rectangle2D.Double(30, 20, 500, 400);

    @Test
    void zoomingKeepsWhatIsUnderTheCursor() {
        Camera camera = Camera.HOME.moved(0.1, -0.05);
        PlanePoint before = seen(camera);
        double x = (before.x() - VIEW.getCenterX()) / 400;
        double y = (before.y() - VIEW.getCenterY()) / 400;
        Camera near = camera.zoomed(3, x, y);
        assertEquals(3, near.zoom(), 1e-12);
        assertEquals(before.x(), seen(near).x(), 1e-9);
        assertEquals(before.y(), seen(near).y(), 1e-9);
    }

    @Test
    void movingMovesThePictureByTheShorterSide() {
        PlanePoint before = seen(Camera.HOME);
        PlanePoint after = seen(Camera.HOME.moved(0.25, -0.5));
        assertEquals(before.x() + 100, after.x(), 1e-9);
        assertEquals(before.y() - 200, after.y(), 1e-9);
    }

    @Test
    void aFullTurnComesBackAndNobodyLooksFromBelow() {
        Camera camera = new Camera(0.5, 0.7, 1, 0, 0);
        assertEquals(camera.azimuth(), camera.turned(2 * Math.PI, 0).azimuth(), 1e-12);
        assertEquals(0, camera.turned(0, -2).elevation());
        assertEquals(Math.PI / 2, camera.turned(0, 2).elevation());
    }

    @Test
    void zoomStaysWithinItsBounds() {
        assertEquals(Camera.NEAREST, Camera.HOME.zoomed(1e9, 0, 0).zoom());
        assertEquals(Camera.FARTHEST, Camera.HOME.zoomed(1e-9, 0, 0).zoom());
    }

    private static PlanePoint seen(Camera camera) {
        double[] place = new double[3];
        new Perspective(ReliefBox.of(Domain.square(1), 1), camera, VIEW).project(0.3, -0.4, 0.6, place);
        return new PlanePoint(place[0], place[1]);
    }
}

package ladera.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ladera.figure.NetworkFigure.Arrow;
import ladera.figure.NetworkFigure.Emphasis;
import ladera.figure.NetworkFigure.Layer;
import ladera.figure.NetworkFigure.Unit;
import ladera.run.backprop.Exercise;
import ladera.run.backprop.Moment;
import ladera.run.backprop.Task;
import ladera.study.backprop.Solution;
import org.junit.jupiter.api.Test;

/** The network diagram: nothing overlaps in any shape that is allowed, every part can be pointed at, what is lit is seen. */
class NetworkFigureTest {
    /** What the stage gives at 1280 x 800. */
    private static final Rectangle2D STAGE = new Rectangle2D.Double(0, 0, 871, 414);

    private static final Rectangle2D SMALL = new Rectangle2D.Double(10, 20, 430, 260);

    @Test
    void noTwoNumbersOverlapInAnyShapeAllowed() {
        int shapes = 0;
        for (int inputs = 1; inputs <= Task.MOST_INPUTS; inputs++) {
            for (int outputs = 1; outputs <= Task.MOST_OUTPUTS; outputs++) {
                for (List<Integer> hidden : hidden()) {
                    List<Integer> widths = new ArrayList<>(hidden);
                    widths.add(0, inputs);
                    widths.add(outputs);
                    // Shapes of three and four hidden layers are many and alike: each has its turn in one of the sizes.
                    if (hidden.size() <= 2 || shapes % 61 == 0) {
                        check(network(widths), shapes % 3 == 0 ? SMALL : STAGE);
                    }
                    shapes++;
                }
            }
        }
        assertEquals(4 * 3 * (6 + 36 + 216 + 1296), shapes);
        check(network(List.of(4, 6, 6, 6, 3)), STAGE);
        check(network(List.of(4, 6, 6, 6, 6, 3)), SMALL);
    }

    private static List<List<Integer>> hidden() {
        List<List<Integer>> all = new ArrayList<>();
        List<List<Integer>> longest = List.of(List.of());
        for (int depth = 1; depth <= Task.MOST_HIDDEN_LAYERS; depth++) {
            List<List<Integer>> deeper = new ArrayList<>();
            for (List<Integer> one : longest) {
                for (int width = 1; width <= Task.MOST_HIDDEN_UNITS; width++) {
                    List<Integer> more = new ArrayList<>(one);
                    more.add(width);
                    deeper.add(more);
                }
            }
            all.addAll(deeper);
            longest = deeper;
        }
        return all;
    }

    /** Numbers as wide as they come, on every arrow and above every unit. */
    private static NetworkFigure network(List<Integer> widths) {
        List<Layer> layers = new ArrayList<>();
        List<Arrow> arrows = new ArrayList<>();
        for (int c = 0; c < widths.size(); c++) {
            List<Unit> units = new ArrayList<>();
            for (int i = 0; i < widths.get(c); i++) {
                units.add(new Unit(1, "\u22120.8765", c == 0 ? "" : "\u22120.0877", Emphasis.LIT));
                for (int j = NetworkFigure.BIAS; c > 0 && j < widths.get(c - 1); j++) {
                    arrows.add(new Arrow(c - 1, j, i, 0.5, "\u22120.877", Emphasis.LIT));
                }
            }
            layers.add(new Layer("h", String.valueOf(c), units));
        }
        return new NetworkFigure(layers, arrows, "note", "");
    }

    private static void check(NetworkFigure figure, Rectangle2D area) {
        NetworkLayout layout = figure.layout(area);
        String what =
                figure.layers().stream().map(layer -> layer.units().size()).toList() + " on " + area;
        assertTrue(layout.scale() > 0.25, what + " shrinks to " + layout.scale());
        List<Rectangle2D> boxes = new ArrayList<>();
        for (int n = 0; n < figure.arrows().size(); n++) {
            boxes.add(layout.label(n));
        }
        int labels = boxes.size();
        for (int c = 0; c < figure.layers().size(); c++) {
            for (int i = 0; i < figure.layers().get(c).units().size(); i++) {
                Point2D middle = layout.unit(c, i);
                double r = layout.radius();
                boxes.add(new Rectangle2D.Double(middle.getX() - r, middle.getY() - r, 2 * r, 2 * r));
                String tag = figure.layers().get(c).units().get(i).tag();
                if (!tag.isEmpty()) {
                    boxes.add(layout.tag(c, i, tag));
                }
            }
        }
        for (int a = 0; a < boxes.size(); a++) {
            Rectangle2D box = boxes.get(a);
            assertTrue(
                    new Rectangle2D.Double(0, 0, layout.width(), layout.height()).contains(box),
                    what + ": " + box + " leaves the picture");
            for (int b = 0; b < a; b++) {
                boolean bothUnits = a >= labels && b >= labels;
                assertFalse(!bothUnits && box.intersects(boxes.get(b)), what + ": " + box + " on " + boxes.get(b));
            }
        }
    }

    @Test
    void everyPartIsFoundWhereItIsDrawn() {
        for (Rectangle2D area : List.of(STAGE, SMALL)) {
            NetworkFigure figure = network(List.of(3, 4, 2));
            for (Arrow arrow : figure.arrows()) {
                NetworkPart part = arrow.from() == NetworkFigure.BIAS
                        ? new NetworkPart(NetworkPart.Kind.BIAS, arrow.layer(), arrow.to(), 0)
                        : new NetworkPart(NetworkPart.Kind.WEIGHT, arrow.layer(), arrow.to(), arrow.from());
                found(figure, area, part);
            }
            for (int c = 0; c < 3; c++) {
                found(figure, area, new NetworkPart(NetworkPart.Kind.UNIT, c, 1, 0));
            }
            assertEquals(Optional.empty(), figure.at(area, area.getX() + 2, area.getY() + 2));
        }
    }

    private static void found(NetworkFigure figure, Rectangle2D area, NetworkPart part) {
        Rectangle2D place = figure.place(area, part);
        assertEquals(Optional.of(part), figure.at(area, place.getCenterX(), place.getCenterY()));
    }

    @Test
    void theCoursesColoursAreSeenAndWhatIsLitStandsOut() {
        Exercise exercise = Exercise.KIND.initial();
        Solution solution = Solution.of(exercise.task());
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            BufferedImage start = paint(ExerciseDiagram.of(Moment.of(exercise, 0), solution, 0, ""), palette);
            for (Color color : List.of(new Color(0xf0942a), new Color(0xcf3a3a))) {
                assertTrue(count(start, color) > 500, color + " is missing");
            }
            assertEquals(0, count(start, palette.accent()));
            BufferedImage forward = paint(ExerciseDiagram.of(Moment.of(exercise, 1), solution, 0, ""), palette);
            assertTrue(count(forward, palette.accent()) > 200, "nothing is lit");
            BufferedImage backward = paint(ExerciseDiagram.of(Moment.of(exercise, 9), solution, 0, ""), palette);
            assertTrue(count(backward, NetworkPainter.derivative(palette)) > 200, "no derivative is lit");
        }
    }

    @Test
    void numbersAppearAsTheStoryGoesOnAndNotBefore() {
        Exercise exercise = Exercise.KIND.initial();
        Solution solution = Solution.of(exercise.task());
        NetworkFigure before = ExerciseDiagram.of(Moment.of(exercise, 1), solution, 0, "");
        assertEquals("0.5", before.layers().get(1).units().get(1).text());
        assertEquals("f", before.layers().get(1).name());
        assertEquals("", before.layers().get(2).units().get(0).text());
        NetworkFigure after = ExerciseDiagram.of(Moment.of(exercise, 5), solution, 0, "");
        assertEquals("0.6225", after.layers().get(1).units().get(1).text());
        assertEquals("h", after.layers().get(1).name());
        assertEquals("0.8476", after.layers().get(3).units().get(0).text());
        assertEquals("", after.layers().get(3).units().get(0).tag());
        NetworkFigure back = ExerciseDiagram.of(Moment.of(exercise, 9), solution, 0, "note");
        assertEquals("\u22120.3049", back.layers().get(3).units().get(0).tag());
        assertEquals("note", back.note());
        NetworkFigure end = ExerciseDiagram.of(Moment.of(exercise, 65), solution, 0, "note");
        assertEquals("0.3873", end.arrows().get(end.arrows().size() - 3).text());
    }

    private static BufferedImage paint(NetworkFigure figure, Palette palette) {
        BufferedImage image = new BufferedImage(871, 414, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(palette.background());
        graphics.fill(STAGE);
        figure.paint(graphics, STAGE, palette);
        graphics.dispose();
        return image;
    }

    private static int count(BufferedImage image, Color color) {
        int found = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                found += (image.getRGB(x, y) & 0xffffff) == (color.getRGB() & 0xffffff) ? 1 : 0;
            }
        }
        return found;
    }
}

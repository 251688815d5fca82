package ladera.ui.backprop;

import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import ladera.figure.ExerciseDepictions;
import ladera.figure.ExerciseDiagram;
import ladera.figure.NetworkFigure;
import ladera.figure.NetworkPart;
import ladera.num.Numerals;
import ladera.run.backprop.Task;
import ladera.ui.FigurePanel;
import ladera.ui.FigureView;
import ladera.ui.Surroundings;

/** The network as a graph. A click on an arrow or a unit opens its numbers. */
final class DiagramView extends FigurePanel {
    private static final long serialVersionUID = 1L;

    private final transient Surroundings around;
    private PartEditor editor;
    private transient Sight sight;
    private int point;

    DiagramView(Surroundings around) {
        super(around);
        this.around = around;
        getAccessibleContext().setAccessibleName(around.word("backprop.diagram"));
        FigureView.attach(this, () -> ExerciseDepictions.NETWORK);
        setLayout(null);
        MouseAdapter mouse = new MouseAdapter() {
            @Override
            public void mouseMoved(MouseEvent event) {
                Optional<NetworkPart> under = under(event);
                setCursor(Cursor.getPredefinedCursor(under.isPresent() ? Cursor.HAND_CURSOR : Cursor.DEFAULT_CURSOR));
                setToolTipText(under.map(DiagramView.this::tip).orElse(null));
            }

            @Override
            public void mousePressed(MouseEvent event) {
                close();
                under(event).ifPresent(DiagramView.this::edit);
            }
        };
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
    }

    void show(Sight newest) {
        sight = newest;
        // The point last spoken of stays in the units while an equation is about all of them.
        point = Math.min(newest.moment().point(point), newest.task().points() - 1);
        show(ExerciseDiagram.of(newest.moment(), newest.solution(), point, around.word("backprop.diagram.tags")));
    }

    private Optional<NetworkPart> under(MouseEvent event) {
        return figure() instanceof NetworkFigure network
                ? network.at(area(), event.getX(), event.getY())
                : Optional.empty();
    }

    private String tip(NetworkPart part) {
        Task task = sight.task();
        return switch (part.kind()) {
            case WEIGHT ->
                around.words()
                        .get(
                                "backprop.tip.weight",
                                part.layer(),
                                part.to() + 1,
                                part.from() + 1,
                                number(task.indexOfWeight(part.layer(), part.to(), part.from())));
            case BIAS ->
                around.words()
                        .get(
                                "backprop.tip.bias",
                                part.layer(),
                                part.to() + 1,
                                number(task.indexOfBias(part.layer(), part.to())));
            case UNIT -> around.word(part.layer() == 0 ? "backprop.tip.input" : "backprop.tip.unit");
        };
    }

    private String number(int index) {
        return Numerals.shortest(sight.solution().network().parameters().get(index));
    }

    /** Opens the numbers of a part beside it. */
    private void edit(NetworkPart part) {
        Rectangle2D place = ((NetworkFigure) figure()).place(area(), part);
        if (place == null || sight.exercise().attempt().checkOnly()) {
            return;
        }
        editor = new PartEditor(around, part, sight, point, this::close);
        Dimension size = editor.getPreferredSize();
        int x = (int) Math.max(0, Math.min(place.getX(), getWidth() - size.width));
        int y = (int) Math.max(0, Math.min(place.getMaxY() + 4, getHeight() - size.height));
        editor.setBounds(x, y, size.width, size.height);
        add(editor);
        revalidate();
        repaint();
        editor.begin();
    }

    private void close() {
        if (editor != null) {
            remove(editor);
            editor = null;
            repaint();
        }
    }
}

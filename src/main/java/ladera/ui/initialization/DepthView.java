package ladera.ui.initialization;

import java.awt.Cursor;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import ladera.figure.DepthFigure;
import ladera.figure.DepthMeasure;
import ladera.figure.InitializationDepictions;
import ladera.figure.InitializationPictures;
import ladera.run.Commands;
import ladera.run.Scene;
import ladera.ui.FigureView;
import ladera.ui.Icons;
import ladera.ui.PressAndDrag;
import ladera.ui.Surroundings;
import ladera.ui.WordRenderer;
import net.miginfocom.swing.MigLayout;

/** Curves against depth. A press or a drag brings the layer under it into sight. */
final class DepthView extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final String MEASURE = "initialization.measure";
    private static final int BAR = 2;
    private static final String[] LOWER = {
        DepthMeasure.BACKWARD.id(), DepthMeasure.CORRELATION.id(), DepthMeasure.FLAT.id()
    };

    private final transient Surroundings around;
    private final JComboBox<String> choice;
    private final JButton stop;
    private transient Scene scene;
    private double progress = 1;
    private boolean painted;

    private DepthView(Surroundings around, JComboBox<String> choice, JButton stop) {
        super(new MigLayout("insets 0 40 0 0, fill, hidemode 3", "[]push[]", "[22!]push"));
        this.around = around;
        this.choice = choice;
        this.stop = stop;
        setOpaque(false);
        setCursor(Cursor.getPredefinedCursor(Cursor.CROSSHAIR_CURSOR));
        setToolTipText(null);
        if (choice != null) {
            add(choice, "h 22!");
        }
        if (stop != null) {
            add(stop, "cell 1 0, w 20!, h 20!, gaptop 14, al right top");
        }
        PressAndDrag.follow(this, this::seek);
        FigureView.attach(this, () -> InitializationDepictions.depth(measure()));
    }

    /** The signals on their way forward. */
    static DepthView forward(Surroundings around, Runnable onStop) {
        JButton stop = new JButton(Icons.muted("close"));
        stop.putClientProperty("JButton.buttonType", "toolBarButton");
        stop.setFocusable(false);
        stop.setToolTipText(around.word("depth.stop.tip"));
        stop.getAccessibleContext().setAccessibleName(around.word("depth.stop"));
        stop.addActionListener(event -> onStop.run());
        DepthView view = new DepthView(around, null, stop);
        view.getAccessibleContext().setAccessibleName(around.word("depth.forward"));
        return view;
    }

    /** Gradients on their way back, or whatever else is chosen in their place. */
    static DepthView lower(Surroundings around) {
        JComboBox<String> choice = new JComboBox<>(LOWER);
        choice.setSelectedItem(around.memory().recall(MEASURE, LOWER[0]));
        choice.setToolTipText(around.word("depth.choice.tip"));
        choice.putClientProperty("FlatLaf.styleClass", "small");
        choice.getAccessibleContext().setAccessibleName(around.word("depth.choice"));
        choice.setRenderer(new WordRenderer(around.words(), "depth."));
        DepthView view = new DepthView(around, choice, null);
        choice.addActionListener(event -> {
            around.memory().keep(MEASURE, choice.getSelectedItem());
            view.repaint();
        });
        view.getAccessibleContext().setAccessibleName(around.word("depth.lower"));
        return view;
    }

    void show(Scene newest, double share) {
        scene = newest;
        progress = share;
        painted = false;
        if (stop != null) {
            stop.setVisible(share < 1);
        }
        repaint();
    }

    boolean settled() {
        return (painted || getVisibleRect().isEmpty()) && progress == 1;
    }

    private DepthMeasure measure() {
        return choice == null ? DepthMeasure.FORWARD : DepthMeasure.of((String) choice.getSelectedItem());
    }

    /** The picture as a value. */
    DepthFigure figure() {
        DepthMeasure measure = measure();
        String title = choice == null ? around.word("depth." + measure.id()) : "";
        DepthFigure figure = InitializationPictures.depth(scene, around.words(), measure, title);
        return choice == null ? figure : figure.withoutKey().named(around.word("depth.layer"));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (scene == null) {
            return;
        }
        Graphics2D g = (Graphics2D) graphics;
        figure().paint(g, area(), around.palette());
        if (choice == null && progress < 1) {
            Rectangle2D plot = figure().plot(area());
            g.setColor(around.palette().grid());
            g.fill(new Rectangle2D.Double(plot.getX(), plot.getY() - BAR, plot.getWidth(), BAR));
            g.setColor(around.palette().accent());
            g.fill(new Rectangle2D.Double(plot.getX(), plot.getY() - BAR, plot.getWidth() * progress, BAR));
        }
        painted = true;
    }

    private Rectangle2D area() {
        return new Rectangle2D.Double(0, choice == null ? 0 : 4, getWidth(), getHeight() - (choice == null ? 0 : 4));
    }

    private void seek(MouseEvent event) {
        if (scene != null && getComponentAt(event.getPoint()) == this) {
            around.submit(new Commands.Seek(figure().layerAt(area(), event.getX())));
        }
    }
}

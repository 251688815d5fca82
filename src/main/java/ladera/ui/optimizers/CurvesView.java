package ladera.ui.optimizers;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import javax.swing.JCheckBox;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import ladera.figure.CurvesFigure;
import ladera.figure.RaceDepictions;
import ladera.figure.RaceMeasure;
import ladera.run.Commands;
import ladera.run.Scene;
import ladera.ui.FigureView;
import ladera.ui.PressAndDrag;
import ladera.ui.Surroundings;
import net.miginfocom.swing.MigLayout;

/** One measurement of all contestants against the step, on a logarithmic or a linear axis. A drag moves through time. */
final class CurvesView extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient Surroundings around;
    private final JCheckBox log;
    private transient RaceMeasure measure;
    private transient Scene scene;
    private boolean chosen;
    private boolean painted;

    CurvesView(Surroundings around) {
        super(new MigLayout("insets 0 0 0 6, fill", "[grow][]", "[22!][grow]"));
        this.around = around;
        setOpaque(false);
        log = new JCheckBox(around.word("figure.log"), true);
        log.setToolTipText(around.word("figure.log.tip"));
        log.setOpaque(false);
        log.setFocusable(false);
        log.putClientProperty("FlatLaf.styleClass", "small");
        log.setForeground(around.palette().muted());
        log.addActionListener(event -> {
            chosen = true;
            repaint();
        });
        add(log, "cell 1 0, h 18!");
        FigureView.attach(this, () -> RaceDepictions.curves(measure, log.isSelected()));
        PressAndDrag.follow(this, this::seek);
    }

    void show(Scene newest, RaceMeasure measured) {
        scene = newest;
        chosen &= measured.equals(measure);
        measure = measured;
        if (!chosen) {
            log.setSelected(measured.positive() || figure().spansDecades());
        }
        painted = false;
        getAccessibleContext().setAccessibleName(around.word("figure." + measured.id()));
        repaint();
    }

    boolean settled() {
        return painted || getVisibleRect().isEmpty();
    }

    /** The picture as a value. */
    CurvesFigure figure() {
        return RaceDepictions.curves(scene, around.words(), measure, log.isSelected());
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (scene != null) {
            figure().paint((Graphics2D) graphics, area(), around.palette());
            painted = true;
        }
    }

    private Rectangle2D area() {
        return new Rectangle2D.Double(0, 0, getWidth(), getHeight());
    }

    private void seek(MouseEvent event) {
        if (scene != null && SwingUtilities.isLeftMouseButton(event) && event.getY() > log.getY() + log.getHeight()) {
            double step = figure().toX(area(), event.getX());
            if (Double.isFinite(step)) {
                around.submit(new Commands.Seek(Math.round(step)));
            }
        }
    }
}

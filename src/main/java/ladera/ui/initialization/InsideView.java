package ladera.ui.initialization;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Set;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import ladera.figure.InitializationDepictions;
import ladera.figure.InitializationPictures;
import ladera.figure.LayerHistogramsFigure;
import ladera.figure.LayerQuantity;
import ladera.run.Query;
import ladera.run.Scene;
import ladera.ui.FigureView;
import ladera.ui.Surroundings;
import ladera.ui.WordRenderer;
import net.miginfocom.swing.MigLayout;

/** What stands in the layer in sight: one histogram a scheme, of whichever quantity is chosen. */
final class InsideView extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final String QUANTITY = "initialization.quantity";
    private static final String ALIKE = "initialization.alike";

    private final transient Surroundings around;
    private final JComboBox<String> quantity = new JComboBox<>(
            Arrays.stream(LayerQuantity.values()).map(LayerQuantity::id).toArray(String[]::new));
    private final JCheckBox alike;
    private final JPanel picture = new Picture();
    private transient Scene scene;
    private boolean painted;

    InsideView(Surroundings around) {
        super(new MigLayout("insets 0, fill, wrap 1, gap 0 4", "[grow, fill]", "[22!][18!]8[grow, fill]"));
        this.around = around;
        setOpaque(false);
        quantity.setSelectedItem(around.memory().recall(QUANTITY, LayerQuantity.PREACTIVATIONS.id()));
        quantity.putClientProperty("FlatLaf.styleClass", "small");
        quantity.setToolTipText(around.word("inside.tip"));
        quantity.getAccessibleContext().setAccessibleName(around.word("inside"));
        quantity.setRenderer(new WordRenderer(around.words(), "inside."));
        alike = new JCheckBox(around.word("inside.alike"), around.memory().recall(ALIKE, false));
        alike.putClientProperty("FlatLaf.styleClass", "small");
        alike.setForeground(around.palette().muted());
        alike.setToolTipText(around.word("inside.alike.tip"));
        alike.setOpaque(false);
        alike.setFocusable(false);
        quantity.addActionListener(event -> changed());
        alike.addActionListener(event -> changed());
        add(quantity, "wmin 0");
        add(alike, "wmin 0");
        picture.getAccessibleContext().setAccessibleName(around.word("inside"));
        FigureView.attach(picture, () -> InitializationDepictions.layer(quantity(), alike.isSelected()));
        add(picture, "w 60:170, h 60:400");
    }

    private void changed() {
        around.memory().keep(QUANTITY, quantity.getSelectedItem());
        around.memory().keep(ALIKE, alike.isSelected());
        alike.setEnabled(quantity() != LayerQuantity.SINGULAR_VALUES);
        around.askAgain();
        picture.repaint();
    }

    private LayerQuantity quantity() {
        return LayerQuantity.of((String) quantity.getSelectedItem());
    }

    void show(Scene newest) {
        scene = newest;
        painted = false;
        picture.repaint();
    }

    Set<Query<?>> wants(Scene newest) {
        return InitializationPictures.insideQuestions(newest, quantity());
    }

    boolean settled() {
        return (painted || picture.getVisibleRect().isEmpty())
                && wants(scene).stream().allMatch(question -> scene.answers().complete(question));
    }

    /** The picture as a value. */
    LayerHistogramsFigure figure() {
        return InitializationPictures.inside(scene, around.words(), quantity(), alike.isSelected());
    }

    private final class Picture extends JPanel {
        private static final long serialVersionUID = 1L;

        Picture() {
            setOpaque(false);
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            if (scene != null) {
                Rectangle2D area = new Rectangle2D.Double(2, 0, getWidth() - 4.0, getHeight());
                figure().paint((Graphics2D) graphics, area, around.palette());
                painted = true;
            }
        }
    }
}

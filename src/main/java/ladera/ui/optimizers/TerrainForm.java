package ladera.ui.optimizers;

import java.awt.Component;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JList;
import javax.swing.JPanel;
import ladera.run.Edits;
import ladera.run.Scene;
import ladera.run.Terrain;
import ladera.surface.Surfaces;
import ladera.ui.Forms;
import ladera.ui.FormulaLabel;
import ladera.ui.Surroundings;
import net.miginfocom.swing.MigLayout;

/** Chooses what is descended, and shows its formula. */
final class TerrainForm extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient Surroundings around;
    private final JComboBox<String> surfaces;
    private final FormulaLabel formula;
    private boolean showing;

    TerrainForm(Surroundings around) {
        super(new MigLayout("insets 0, fillx, wrap 1, gap 0 8", "[grow, fill]"));
        this.around = around;
        setOpaque(false);
        surfaces = new JComboBox<>(Surfaces.ALL.ids().toArray(String[]::new));
        surfaces.setRenderer(new Named());
        surfaces.setMaximumRowCount(20);
        surfaces.getAccessibleContext().setAccessibleName(around.word("objective"));
        surfaces.setToolTipText(around.word("objective.tip"));
        surfaces.addActionListener(event -> choose());
        formula = new FormulaLabel(around.palette());
        add(Forms.heading(around.word("objective")));
        add(surfaces, "wmin 0");
        add(formula, "wmin 0, h 30!");
    }

    void show(Scene scene) {
        showing = true;
        if (scene.experiment().race().terrain() instanceof Terrain.Listed listed
                && !listed.surface().equals(surfaces.getSelectedItem())) {
            surfaces.setSelectedItem(listed.surface());
        }
        formula.show("f(x, y) = " + scene.experiment().race().terrain().latex());
        showing = false;
    }

    private void choose() {
        if (!showing) {
            around.submit(new Edits.ChooseTerrain(new Terrain.Listed((String) surfaces.getSelectedItem())));
        }
    }

    private final class Named extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object id, int index, boolean selected, boolean focused) {
            return super.getListCellRendererComponent(list, around.word("surface." + id), index, selected, focused);
        }
    }
}

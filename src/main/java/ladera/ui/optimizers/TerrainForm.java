package ladera.ui.optimizers;

import com.formdev.flatlaf.FlatClientProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import ladera.expr.Formula;
import ladera.figure.ReliefFigure;
import ladera.num.Domain;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Numerals;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.run.Edits;
import ladera.run.Scene;
import ladera.run.Terrain;
import ladera.surface.Surfaces;
import ladera.ui.Forms;
import ladera.ui.FormulaLabel;
import ladera.ui.KnobRow;
import ladera.ui.NumberField;
import ladera.ui.Surroundings;
import ladera.ui.WordRenderer;
import net.miginfocom.swing.MigLayout;

/** Chooses what is descended: a surface of the list, or a typed formula over a domain; shows it, or a loss over pairs, as mathematics. */
final class TerrainForm extends JPanel {
    private static final long serialVersionUID = 1L;

    /** The list's last entry. */
    private static final String TYPED = "typed";

    /** A loss over somebody's own pairs is the list's last entry while it is in sight. */
    private static final String FITTED = "fitted.";

    private final transient Surroundings around;
    private final JComboBox<String> surfaces;
    private final FormulaLabel formula;
    private final JTextField text = new JTextField();
    private final JLabel complaint = new JLabel();
    private final JPanel sides =
            new JPanel(new MigLayout("insets 0, fillx, gap 6 5", "[14!][grow, fill, sg][grow, fill, sg]"));
    private final transient List<NumberField> ends = new ArrayList<>();
    private transient Terrain terrain;
    private transient String fitted = "";
    private boolean showing;

    /** @param onHeight told how many times as high as usual the 3-D view is to show the surface */
    TerrainForm(Surroundings around, double height, DoubleConsumer onHeight) {
        super(new MigLayout("insets 0, fillx, wrap 1, gap 0 8, hidemode 3", "[grow, fill]"));
        this.around = around;
        setOpaque(false);
        List<String> ids = new ArrayList<>(Surfaces.ALL.ids());
        ids.add(TYPED);
        surfaces = new JComboBox<>(ids.toArray(String[]::new));
        surfaces.setRenderer(new WordRenderer(around.words(), "surface."));
        surfaces.setMaximumRowCount(20);
        surfaces.getAccessibleContext().setAccessibleName(around.word("objective"));
        surfaces.setToolTipText(around.word("objective.tip"));
        surfaces.addActionListener(event -> choose());
        formula = new FormulaLabel(around.palette());
        text.getAccessibleContext().setAccessibleName(around.word("surface." + TYPED));
        text.setToolTipText(around.word("formula.tip"));
        text.addActionListener(event -> typed());
        complaint.setForeground(around.palette().alarm());
        complaint.putClientProperty("FlatLaf.styleClass", "small");
        complaint.setVisible(false);
        sides.setOpaque(false);
        side("x");
        side("y");
        add(Forms.heading(around.word("objective")));
        add(surfaces, "wmin 0");
        add(text, "wmin 0");
        add(complaint, "wmin 0");
        add(formula, "wmin 0, h 40!");
        add(sides, "wmin 0");
        add(heightRow(height, onHeight), "wmin 0");
    }

    private KnobRow heightRow(double height, DoubleConsumer onHeight) {
        Knob knob = ReliefFigure.EXAGGERATION;
        KnobRow[] row = new KnobRow[1];
        row[0] = new KnobRow(knob, around.words(), value -> {
            onHeight.accept((Double) value);
            row[0].show(Knobs.of(List.of(knob), Map.of(knob.id(), value)));
        });
        row[0].show(Knobs.of(List.of(knob), Map.of(knob.id(), height)));
        return row[0];
    }

    private void side(String axis) {
        JLabel name = new JLabel(axis);
        name.setForeground(around.palette().muted());
        sides.add(name);
        for (int end = 0; end < 2; end++) {
            int at = ends.size();
            NumberField field = new NumberField(
                    typed -> readEnd(at, axis, typed),
                    refusal -> around.words().sentence(refusal.problem()),
                    domain -> around.submit(new Edits.ChooseTerrain(terrain.over((Domain) domain))));
            field.getAccessibleContext().setAccessibleName(axis + (end == 0 ? " min" : " max"));
            ends.add(field);
            sides.add(field, end == 0 ? "wmin 0" : "wmin 0, wrap");
        }
    }

    private Object readEnd(int at, String axis, String typed) {
        double[] all = ends(terrain.domain());
        try {
            all[at] = Numerals.parse(typed);
        } catch (NumberFormatException notANumber) {
            throw new Refusal(new Problem("field.number", axis, typed));
        }
        return new Domain(all[0], all[1], all[2], all[3]);
    }

    private static double[] ends(Domain domain) {
        return new double[] {domain.xMin(), domain.xMax(), domain.yMin(), domain.yMax()};
    }

    void show(Scene scene) {
        showing = true;
        Terrain newest = scene.experiment().race().terrain();
        if (!newest.equals(terrain)) {
            terrain = newest;
            boolean typed = newest instanceof Terrain.Typed;
            surfaces.removeItem(fitted);
            if (newest instanceof Terrain.Fitted own) {
                fitted = FITTED + own.model().id();
                surfaces.addItem(fitted);
                surfaces.setSelectedItem(fitted);
            } else {
                surfaces.setSelectedItem(newest instanceof Terrain.Listed listed ? listed.surface() : TYPED);
            }
            text.setVisible(typed);
            sides.setVisible(typed);
            text.setText(newest.formula());
            hush();
            formula.show("f(x, y) = " + newest.latex());
            double[] all = ends(newest.domain());
            for (int k = 0; k < all.length; k++) {
                ends.get(k).show(all[k]);
            }
        }
        showing = false;
    }

    private void choose() {
        String id = (String) surfaces.getSelectedItem();
        if (showing || id == null || id.equals(fitted)) {
            return;
        }
        if (!id.equals(TYPED)) {
            around.submit(new Edits.ChooseTerrain(new Terrain.Listed(id)));
        } else {
            // What is in sight is the best first formula to change; a sum over data has none.
            String first = Surfaces.ALL
                            .find("gabor")
                            .map(one -> one.facts().formula())
                            .orElse("")
                            .equals(terrain.formula())
                    ? Surfaces.ALL.get("course").facts().formula()
                    : terrain.formula();
            around.submit(new Edits.ChooseTerrain(new Terrain.Typed(Formula.parse(first), terrain.domain())));
            text.requestFocusInWindow();
        }
    }

    private void typed() {
        try {
            Formula parsed = Formula.parse(text.getText());
            hush();
            around.submit(new Edits.ChooseTerrain(new Terrain.Typed(parsed, terrain.domain())));
        } catch (Refusal refusal) {
            String sentence = around.words().sentence(refusal.problem());
            text.putClientProperty(FlatClientProperties.OUTLINE, FlatClientProperties.OUTLINE_ERROR);
            complaint.setText("<html>" + sentence.replace("&", "&amp;").replace("<", "&lt;") + "</html>");
            complaint.setVisible(true);
        }
    }

    private void hush() {
        text.putClientProperty(FlatClientProperties.OUTLINE, null);
        complaint.setVisible(false);
    }
}

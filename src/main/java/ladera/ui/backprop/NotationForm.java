package ladera.ui.backprop;

import java.util.List;
import java.util.Map;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Range;
import ladera.run.backprop.Attempt;
import ladera.run.backprop.Exercise;
import ladera.run.backprop.ExerciseEdits;
import ladera.run.backprop.Notation;
import ladera.ui.ArrowGroup;
import ladera.ui.Forms;
import ladera.ui.KnobRow;
import ladera.ui.Surroundings;
import net.miginfocom.swing.MigLayout;

/** How the numbers are written, and whether they are shown or typed. */
final class NotationForm extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final Knob DIGITS = Knob.integer(
            "digits",
            "digits",
            Range.closed(Notation.FEWEST_DIGITS, Notation.MOST_DIGITS),
            new Knob.Slider(Notation.FEWEST_DIGITS, Notation.MOST_DIGITS, false),
            Notation.USUAL.digits());

    private final transient Surroundings around;
    private final KnobRow digits;
    private final JCheckBox fractions;
    private final JToggleButton apart;
    private final JToggleButton together;
    private final JToggleButton show;
    private final JToggleButton check;
    private transient Exercise exercise = Exercise.KIND.initial();

    NotationForm(Surroundings around, Runnable openPaper) {
        super(new MigLayout("insets 0, fillx, wrap 1, gap 0 6, hidemode 3", "[grow, fill]"));
        this.around = around;
        setOpaque(false);
        show = toggle("backprop.mode.show");
        check = toggle("backprop.mode.check");
        show.addActionListener(event -> around.submit(new ExerciseEdits.SetMode(Attempt.Mode.SHOW)));
        check.addActionListener(event -> around.submit(new ExerciseEdits.SetMode(Attempt.Mode.CHECK)));
        digits = new KnobRow(
                DIGITS, around.words(), value -> tell(exercise.notation().withDigits((int) (long) (Long) value)));
        fractions = new JCheckBox(around.word("backprop.fractions"));
        fractions.setToolTipText(around.word("backprop.fractions.tip"));
        fractions.setOpaque(false);
        fractions.addActionListener(event -> tell(exercise.notation().withFractions(fractions.isSelected())));
        apart = toggle("backprop.points.apart");
        together = toggle("backprop.points.matrices");
        apart.addActionListener(event -> tell(exercise.notation().withPointsTogether(false)));
        together.addActionListener(event -> tell(exercise.notation().withPointsTogether(true)));
        JButton paper = Forms.textButton(around.word("backprop.paper"), null);
        paper.setToolTipText(around.word("backprop.paper.tip"));
        paper.addActionListener(event -> openPaper.run());
        add(Forms.heading(around.word("backprop.mode")), "split 2, growx");
        add(paper, "growx 0, h 20!");
        add(pair(show, check));
        add(Forms.heading(around.word("backprop.notation")), "gaptop 12");
        add(pair(apart, together));
        add(digits, "wmin 0");
        add(fractions);
    }

    private JToggleButton toggle(String words) {
        return Forms.segment(around.word(words), around.word(words + ".tip"));
    }

    private static JComponent pair(JToggleButton one, JToggleButton other) {
        ArrowGroup group = new ArrowGroup();
        group.add(one);
        group.add(other);
        JPanel pair = new JPanel(new MigLayout("insets 0, fillx, gap 0", "[grow, fill, sg]0[grow, fill, sg]"));
        pair.setOpaque(false);
        pair.add(one, "wmin 0");
        pair.add(other, "wmin 0");
        return pair;
    }

    private void tell(Notation notation) {
        around.submit(new ExerciseEdits.SetNotation(notation));
    }

    void show(Exercise newest) {
        exercise = newest;
        Notation notation = newest.notation();
        digits.show(Knobs.of(List.of(DIGITS), Map.of("digits", (long) notation.digits())));
        fractions.setSelected(notation.fractions());
        (notation.together() ? together : apart).setSelected(true);
        (newest.checking() ? check : show).setSelected(true);
        show.setEnabled(!newest.attempt().checkOnly());
    }
}

package ladera.ui.optimizers;

import java.util.List;
import java.util.Map;
import javax.swing.JPanel;
import javax.swing.UIManager;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Range;
import ladera.run.Edits;
import ladera.run.Race;
import ladera.ui.KnobRow;
import ladera.ui.Paragraph;
import ladera.ui.Surroundings;
import net.miginfocom.swing.MigLayout;

/** How many pairs each step of a contestant sees; in sight only where what is descended is a loss over pairs. */
final class BatchRow extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final String BATCH = "batch";
    private static final int TEXT_WIDTH = 240;

    private final transient Surroundings around;
    private final int contestant;
    private final Paragraph told;
    private transient Knob knob;
    private KnobRow row;
    private int pairs;

    BatchRow(Surroundings around, int contestant) {
        super(new MigLayout("insets 0, fillx, wrap 1, gap 0 4, hidemode 3", "[grow, fill]"));
        this.around = around;
        this.contestant = contestant;
        setOpaque(false);
        setVisible(false);
        told = new Paragraph("", TEXT_WIDTH, around.palette().muted());
        told.setFont(UIManager.getFont("small.font"));
    }

    void show(Race race) {
        if (race.terrain().pairs() != pairs) {
            pairs = race.terrain().pairs();
            rebuild();
        }
        if (pairs > 0) {
            int size = race.contestant(contestant).batch();
            row.show(Knobs.of(List.of(knob), Map.of(BATCH, (long) (size == 0 ? pairs : size))));
            told.setVisible(size > 0);
            told.say(around.words().get("contestant.batch", size, pairs));
        }
    }

    /** Only the number of pairs bounds the knob. */
    private void rebuild() {
        removeAll();
        setVisible(pairs > 0);
        if (pairs > 0) {
            knob = Knob.integer(BATCH, "|B|", Range.closed(1, pairs), new Knob.Slider(1, pairs, false), pairs);
            row = new KnobRow(knob, around.words(), value -> {
                long size = (Long) value;
                around.submit(new Edits.SetBatch(contestant, size < pairs ? (int) size : 0));
            });
            add(row, "wmin 0");
            add(told, "growx 0");
        }
        revalidate();
    }
}

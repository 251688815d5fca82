package ladera.ui;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import ladera.num.Knob;
import ladera.optim.GradientOptions;
import ladera.optim.Optimizer;
import ladera.optim.Schedules;
import ladera.run.Command;
import ladera.run.Tuning;
import net.miginfocom.swing.MigLayout;

/** All knobs by which one contestant goes, in whatever room: the optimizer's own, the schedule of its rate, and, behind a switch, the gradient's options. */
public final class TuningForm extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient Surroundings around;
    private final transient Turning turning;
    private final transient List<KnobRow> method = new ArrayList<>();
    private final transient List<KnobRow> scheduling = new ArrayList<>();
    private final transient List<KnobRow> gradient = new ArrayList<>();
    private final JComboBox<String> schedule =
            new JComboBox<>(Schedules.ALL.ids().toArray(String[]::new));
    private final JPanel schedulingRows = rows();
    private final JPanel gradientRows = rows();
    private final SchedulePreview preview;
    private transient String scheduled = "";
    private boolean showing;

    /** What a turned knob becomes: a room's own commands. */
    public interface Turning {
        /** One knob of a group has another value. */
        Command knob(Tuning.Group group, String knob, Object value);

        /** The rate has another schedule. */
        Command schedule(String id);
    }

    public TuningForm(Surroundings around, Optimizer optimizer, Turning turning) {
        super(new MigLayout("insets 0, fillx, wrap 1, gap 0 5, hidemode 3", "[grow, fill]"));
        this.around = around;
        this.turning = turning;
        this.preview = new SchedulePreview(around);
        setOpaque(false);
        for (Knob knob : optimizer.knobs()) {
            add(row(Tuning.Group.METHOD, knob, method), "wmin 0");
        }
        if (optimizer.rateKnob() != null) {
            addSchedule();
        }
        for (Knob knob : GradientOptions.KNOBS) {
            gradientRows.add(row(Tuning.Group.GRADIENT, knob, gradient), "wmin 0");
        }
        gradientRows.setVisible(false);
        add(disclosure(), "gapleft -11");
        add(gradientRows, "wmin 0");
    }

    /** Shows and hides the gradient's options. */
    private JButton disclosure() {
        JButton more = Forms.textButton(around.word("gradient.options"), "right");
        more.setToolTipText(around.word("gradient.options.tip"));
        more.addActionListener(event -> {
            gradientRows.setVisible(!gradientRows.isVisible());
            more.setIcon(Icons.muted(gradientRows.isVisible() ? "down" : "right"));
        });
        return more;
    }

    private void addSchedule() {
        JPanel line = new JPanel(new MigLayout("insets 0, fillx", Forms.LABELS + "[grow, fill]"));
        line.setOpaque(false);
        schedule.setRenderer(new WordRenderer(around.words(), "schedule."));
        schedule.setToolTipText(around.word("schedule.tip"));
        schedule.addActionListener(event -> {
            if (!showing) {
                around.submit(turning.schedule((String) schedule.getSelectedItem()));
            }
        });
        line.add(Forms.label(around.word("schedule"), schedule));
        line.add(schedule, "wmin 0");
        add(line, "wmin 0");
        add(schedulingRows, "wmin 0");
        add(preview, "h 44!");
    }

    public void show(Tuning tuning, int steps) {
        showing = true;
        method.forEach(row -> row.show(tuning.method()));
        if (!tuning.schedule().equals(scheduled)) {
            scheduled = tuning.schedule();
            schedule.setSelectedItem(scheduled);
            rebuildScheduling(tuning);
        }
        scheduling.forEach(row -> row.show(tuning.scheduling()));
        gradient.forEach(row -> row.show(tuning.gradient()));
        preview.show(tuning, steps);
        showing = false;
    }

    private void rebuildScheduling(Tuning tuning) {
        scheduling.clear();
        schedulingRows.removeAll();
        for (Knob knob : tuning.kind().knobs()) {
            schedulingRows.add(row(Tuning.Group.SCHEDULE, knob, scheduling), "wmin 0");
        }
        boolean any = !scheduling.isEmpty();
        schedulingRows.setVisible(any);
        preview.setVisible(any);
        revalidate();
    }

    private KnobRow row(Tuning.Group group, Knob knob, List<KnobRow> into) {
        KnobRow row = new KnobRow(knob, around.words(), value -> around.submit(turning.knob(group, knob.id(), value)));
        into.add(row);
        return row;
    }

    private static JPanel rows() {
        JPanel rows = Forms.column("");
        rows.setLayout(new MigLayout("insets 0, fillx, wrap 1, gap 0 5", "[grow, fill]"));
        return rows;
    }
}

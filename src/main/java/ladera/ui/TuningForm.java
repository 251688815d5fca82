package ladera.ui;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import ladera.num.Knob;
import ladera.optim.GradientOptions;
import ladera.optim.Schedules;
import ladera.run.LineupEdits;
import ladera.run.Scene;
import ladera.run.SectionKind;
import ladera.run.TunedEntrant;
import ladera.run.TunedLineup;
import ladera.run.Tuning;
import net.miginfocom.swing.MigLayout;

/**
 * All knobs by which one entrant goes, in whatever room: the optimizer's own, the schedule of its rate, and, behind a switch, the
 * gradient's options.
 *
 * @param <S> the room's section
 * @param <E> what is compared there
 */
public final class TuningForm<S extends TunedLineup<S, E>, E extends TunedEntrant<E>> extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient Surroundings around;
    private final transient SectionKind<S, ?> kind;
    private final int key;
    private final transient Knob rate;
    private final transient List<KnobRow> method = new ArrayList<>();
    private final transient List<KnobRow> scheduling = new ArrayList<>();
    private final transient List<KnobRow> gradient = new ArrayList<>();
    private final JComboBox<String> schedule =
            new JComboBox<>(Schedules.ALL.ids().toArray(String[]::new));
    private final JPanel schedulingRows = rows();
    private final JPanel gradientRows = rows();
    private final SchedulePreview preview;
    private transient Tuning shown;
    private int steps;
    private transient String scheduled = "";
    private boolean showing;

    public TuningForm(Surroundings around, SectionKind<S, ?> kind, E entrant) {
        super(new MigLayout("insets 0, fillx, wrap 1, gap 0 5, hidemode 3", "[grow, fill]"));
        this.around = around;
        this.kind = kind;
        this.key = entrant.key();
        this.rate = entrant.method().rateKnob();
        this.preview = new SchedulePreview(around);
        setOpaque(false);
        for (Knob knob : entrant.method().knobs()) {
            add(row(Tuning.Group.METHOD, knob, method), "wmin 0");
        }
        if (rate != null) {
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
                around.submit(new LineupEdits.SetSchedule<>(kind, key, (String) schedule.getSelectedItem()));
            }
        });
        line.add(Forms.label(around.word("schedule"), schedule));
        line.add(schedule, "wmin 0");
        add(line, "wmin 0");
        add(schedulingRows, "wmin 0");
        add(preview, "h 44!");
    }

    /** Shows the settings of the step in sight. */
    public void show(Scene scene) {
        S section = scene.experiment().section(kind);
        Tuning tuning = section.tuningAt(key, scene.playback().cursor());
        if (tuning.equals(shown) && section.steps() == steps) {
            return;
        }
        shown = tuning;
        steps = section.steps();
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

    /** The rate in sight, in few digits; empty where there is none to set. */
    public String rate() {
        return rate == null ? "" : NumberField.compact(shown.method().real(rate.id()));
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
        KnobRow row = new KnobRow(
                knob,
                around.words(),
                value -> around.submit(new LineupEdits.Retune<>(kind, key, group, knob.id(), value)));
        into.add(row);
        return row;
    }

    private static JPanel rows() {
        JPanel rows = Forms.column("");
        rows.setLayout(new MigLayout("insets 0, fillx, wrap 1, gap 0 5", "[grow, fill]"));
        return rows;
    }
}

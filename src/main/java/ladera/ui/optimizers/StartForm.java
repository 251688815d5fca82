package ladera.ui.optimizers;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import ladera.num.Numerals;
import ladera.num.PlanePoint;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.run.Contestant;
import ladera.run.Edits;
import ladera.run.Race;
import ladera.run.Scene;
import ladera.run.Starts;
import ladera.ui.Forms;
import ladera.ui.NumberField;
import ladera.ui.Surroundings;
import net.miginfocom.swing.MigLayout;

/** Where the contestants set out, how long the race is, and its seed. */
final class StartForm extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final int TOGETHER = 0;
    private static final int APART = 1;
    private static final int FAN = 2;

    /** Degrees that a fan spans when it is first chosen. */
    private static final double FIRST_SPREAD = 165;

    private final transient Surroundings around;
    private final JComboBox<String> kind;
    private final NumberField first;
    private final NumberField second;
    private final NumberField spread;
    private final JLabel spreadName;
    private final NumberField seed;
    private final NumberField steps;
    private final JLabel pair = new JLabel();
    private transient Race race;
    private boolean showing;

    StartForm(Surroundings around) {
        super(new MigLayout("insets 0, fillx, gap 8 6, hidemode 3", "[92!][grow, fill, sg][grow, fill, sg]"));
        this.around = around;
        setOpaque(false);
        kind = new JComboBox<>(
                new String[] {around.word("start.together"), around.word("start.apart"), around.word("start.fan")});
        kind.setToolTipText(around.word("start.tip"));
        kind.addActionListener(event -> chooseKind());
        first = field(text -> finite("start", text), value -> moved((Double) value, null));
        second = field(text -> finite("start", text), value -> moved(null, (Double) value));
        spread = field(text -> finite("start", text), value -> fanned((Double) value));
        spreadName = Forms.label(around.word("start.fan.spread"), spread);
        seed = field(
                text -> whole("seed", text, Long.MIN_VALUE, Long.MAX_VALUE),
                value -> around.submit(new Edits.SetSeed((Long) value)));
        steps = field(
                text -> whole("steps", text, 1, Race.MOST_STEPS),
                value -> around.submit(new Edits.SetSteps((int) (long) (Long) value)));
        steps.setToolTipText(around.word("steps.tip"));
        seed.setToolTipText(around.word("seed.tip"));
        pair.setForeground(Forms.label("", first).getForeground());
        first.getAccessibleContext().setAccessibleName(around.word("start.first"));
        second.getAccessibleContext().setAccessibleName(around.word("start.second"));
        add(Forms.heading(around.word("start")), "span 3, wrap");
        add(Forms.label(around.word("start.from"), kind));
        add(kind, "span 2, wrap, wmin 0");
        add(pair);
        add(first, "wmin 0");
        add(second, "wmin 0, wrap");
        add(spreadName);
        add(spread, "skip 1, wrap, wmin 0");
        add(Forms.label(around.word("steps"), steps));
        add(steps, "skip 1, wrap");
        add(Forms.label(around.word("seed"), seed));
        add(seed, "skip 1");
    }

    void show(Scene scene) {
        showing = true;
        race = scene.experiment().race();
        Starts starts = race.starts();
        kind.setSelectedIndex(starts instanceof Starts.Fan ? FAN : starts instanceof Starts.Apart ? APART : TOGETHER);
        if (starts instanceof Starts.Fan fan) {
            pair.setText(around.word("start.fan.pair"));
            first.show(fan.radius());
            second.show(fan.angle());
            spread.show(fan.spread());
        } else {
            pair.setText("(x, y)");
            PlanePoint point = starts.of(0, Math.max(1, race.contestants().size()));
            first.show(point.x());
            second.show(point.y());
        }
        spread.setVisible(starts instanceof Starts.Fan);
        spreadName.setVisible(starts instanceof Starts.Fan);
        boolean one = !(starts instanceof Starts.Apart);
        first.setEnabled(one);
        second.setEnabled(one);
        seed.show(String.valueOf(race.seed()));
        steps.show(String.valueOf(race.steps()));
        showing = false;
    }

    private void chooseKind() {
        if (showing || race == null) {
            return;
        }
        PlanePoint start = race.starts().of(0, Math.max(1, race.contestants().size()));
        Starts chosen = switch (kind.getSelectedIndex()) {
            case FAN -> new Starts.Fan(Math.hypot(start.x(), start.y()), degrees(start), FIRST_SPREAD);
            case APART ->
                new Starts.Apart(
                        race.contestants().isEmpty()
                                ? List.of(start)
                                : race.contestants().stream()
                                        .map(Contestant::key)
                                        .map(race::startOf)
                                        .toList());
            default -> new Starts.Together(start);
        };
        around.submit(new Edits.SetStarts(chosen));
    }

    private static double degrees(PlanePoint point) {
        return Math.rint(Math.toDegrees(Math.atan2(point.y(), point.x())) * 100) / 100;
    }

    private void moved(Double one, Double other) {
        Starts starts = race.starts();
        if (starts instanceof Starts.Fan fan) {
            around.submit(new Edits.SetStarts(new Starts.Fan(
                    one == null ? fan.radius() : one, other == null ? fan.angle() : other, fan.spread())));
        } else if (starts instanceof Starts.Together together) {
            PlanePoint point = together.point();
            around.submit(new Edits.SetStarts(new Starts.Together(
                    new PlanePoint(one == null ? point.x() : one, other == null ? point.y() : other))));
        }
    }

    private void fanned(double degrees) {
        if (race.starts() instanceof Starts.Fan fan) {
            around.submit(new Edits.SetStarts(new Starts.Fan(fan.radius(), fan.angle(), degrees)));
        }
    }

    private NumberField field(Function<String, Object> reader, Consumer<Object> onValue) {
        return new NumberField(reader, refusal -> around.words().sentence(refusal.problem()), onValue);
    }

    private static Object finite(String place, String text) {
        try {
            double value = Numerals.parse(text);
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException notANumber) {
            // Told below, together with what is too large for a double.
        }
        throw new Refusal(new Problem("field.number", place, text));
    }

    private static Object whole(String place, String text, long low, long high) {
        try {
            long value = Long.parseLong(text.trim());
            if (value >= low && value <= high) {
                return value;
            }
        } catch (NumberFormatException notAWhole) {
            // Told below, together with what is out of range.
        }
        throw new Refusal(new Problem("field.whole", place, text, low, high));
    }
}

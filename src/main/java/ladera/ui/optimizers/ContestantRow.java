package ladera.ui.optimizers;

import java.awt.Component;
import java.awt.Cursor;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.function.IntConsumer;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import ladera.figure.Marker;
import ladera.figure.RacePictures;
import ladera.num.Knob;
import ladera.optim.Optimizer;
import ladera.optim.Optimizers;
import ladera.reference.Verification;
import ladera.run.Command;
import ladera.run.Contestant;
import ladera.run.LineupEdits;
import ladera.run.Race;
import ladera.run.Scene;
import ladera.run.Trail;
import ladera.run.Tuning;
import ladera.text.Card;
import ladera.ui.Forms;
import ladera.ui.Icons;
import ladera.ui.NumberField;
import ladera.ui.Paragraph;
import ladera.ui.Surroundings;
import ladera.ui.TuningForm;
import ladera.ui.WordRenderer;
import net.miginfocom.swing.MigLayout;

/** One contestant: marker, name, learning rate, eye, remove; open, all its knobs and what became of its run. */
final class ContestantRow extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final int TEXT_WIDTH = 240;

    private final transient Surroundings around;
    private final transient Contestant contestant;
    private final JPanel body = Forms.column("");
    private final JLabel name;
    private final JLabel rate = new JLabel();
    private final Paragraph fate;
    private final JButton eye;
    private final TuningForm tuning;
    private final BatchRow batch;
    private final EvidenceBadge badge;
    private final transient ContestantSheets sheets;
    private transient Tuning shown;
    private boolean open;
    private boolean visible = true;
    private boolean fallen;

    ContestantRow(Surroundings around, Contestant contestant, IntConsumer toggle, ContestantSheets sheets) {
        super(new MigLayout("insets 4 8 4 4, fillx, hidemode 3, gap 0", "[22!]4[grow, fill]6[]4[24!]0[24!]"));
        this.around = around;
        this.contestant = contestant;
        this.sheets = sheets;
        this.tuning = new TuningForm(around, contestant.method(), turning(contestant.key()));
        this.batch = new BatchRow(around, contestant.key());
        this.badge = new EvidenceBadge(around, contestant.method(), true);
        setOpaque(false);
        name = new JLabel(around.word("optimizer." + contestant.optimizer()));
        JLabel swatch = new JLabel(new Swatch());
        eye = button("eye", around.word("contestant.hide"));
        eye.addActionListener(
                event -> around.submit(new LineupEdits.SetVisible<>(Race.KIND, contestant.key(), !visible)));
        JButton remove = button("close", around.word("contestant.remove"));
        remove.addActionListener(event -> around.submit(new LineupEdits.Remove<>(Race.KIND, contestant.key())));
        fate = new Paragraph("", TEXT_WIDTH, around.palette().alarm());
        fate.setFont(UIManager.getFont("small.font"));
        add(swatch);
        add(name, "wmin 0");
        add(rate);
        add(eye);
        add(remove, "wrap");
        add(fate, "skip 1, span 4, wrap, growx 0");
        add(body, "span 5, growx, gaptop 6, gapbottom 4, gapleft 8");
        openBy(toggle, swatch, name, rate);
        fillBody();
        open(false);
    }

    private static TuningForm.Turning turning(int key) {
        return new TuningForm.Turning() {
            @Override
            public Command knob(Tuning.Group group, String knob, Object value) {
                return new LineupEdits.Retune<>(Race.KIND, key, group, knob, value);
            }

            @Override
            public Command schedule(String id) {
                return new LineupEdits.SetSchedule<>(Race.KIND, key, id);
            }
        };
    }

    private void fillBody() {
        body.setLayout(new MigLayout("insets 0, fillx, wrap 1, gap 0 5, hidemode 3", "[grow, fill]"));
        body.add(methodLine(), "wmin 0");
        body.add(batch, "wmin 0");
        body.add(tuning, "wmin 0");
        addConvention();
        badge.putClientProperty("FlatLaf.styleClass", "small");
        badge.setToolTipText(around.word("evidence.tip"));
        badge.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        badge.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                sheets.openEvidence(contestant);
            }
        });
        JButton explain = Forms.textButton(around.word("card.open"), "book");
        explain.putClientProperty("FlatLaf.styleClass", "small");
        explain.setToolTipText(around.word("card.open.tip"));
        explain.addActionListener(event -> sheets.openCard(contestant));
        JPanel evidence = line("[grow, fill]4[]");
        evidence.add(badge, "wmin 0");
        evidence.add(explain);
        body.add(evidence, "wmin 0");
    }

    /** All optimizers, to put another in its place. */
    private JPanel methodLine() {
        JComboBox<String> method = new JComboBox<>(Optimizers.ALL.ids().toArray(String[]::new));
        method.setRenderer(new WordRenderer(around.words(), "optimizer."));
        method.setMaximumRowCount(method.getItemCount());
        method.setSelectedItem(contestant.optimizer());
        method.setToolTipText(around.word("contestant.exchange.tip"));
        method.addActionListener(event -> {
            String chosen = (String) method.getSelectedItem();
            if (!contestant.optimizer().equals(chosen)) {
                around.submit(new LineupEdits.SetOptimizer<>(Race.KIND, contestant.key(), chosen));
            }
        });
        JPanel line = line(Forms.LABELS + "[grow, fill]");
        line.add(Forms.label(around.word("contestant.method"), method));
        line.add(method, "wmin 0");
        return line;
    }

    /** Whose definition is in force, and what it says where others say otherwise. */
    private void addConvention() {
        Optimizer.Convention convention = contestant.method().convention();
        String told = Card.of(contestant.optimizer(), around.words().language()).conventionInShort();
        String name = around.word("convention." + convention);
        String words = convention == Optimizer.Convention.TEXTBOOK ? name + ". " + told : told;
        Paragraph paragraph = new Paragraph(words, TEXT_WIDTH, around.palette().muted());
        paragraph.setFont(UIManager.getFont("small.font"));
        paragraph.setToolTipText(around.word("convention." + convention + ".tip"));
        body.add(paragraph, "gaptop 2, growx 0");
    }

    private static JPanel line(String columns) {
        JPanel line = new JPanel(new MigLayout("insets 0, fillx", columns));
        line.setOpaque(false);
        return line;
    }

    private void openBy(IntConsumer toggle, JComponent... handles) {
        MouseAdapter click = new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                toggle.accept(contestant.key());
            }
        };
        for (JComponent handle : handles) {
            handle.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
            handle.addMouseListener(click);
            handle.setToolTipText(around.word("contestant.open"));
        }
        addMouseListener(click);
    }

    void open(boolean wanted) {
        open = wanted;
        body.setVisible(wanted);
        repaint();
    }

    void show(Scene scene) {
        long cursor = scene.playback().cursor();
        Tuning settings = scene.experiment().race().tuningAt(contestant.key(), cursor);
        if (!settings.equals(shown)) {
            shown = settings;
            tuning.show(settings, scene.experiment().race().steps());
            Knob first = contestant.method().rateKnob();
            rate.setText(
                    first == null ? "" : NumberField.compact(settings.method().real(first.id())));
        }
        Race race = scene.experiment().race();
        batch.show(race);
        name.setText(RacePictures.name(around.words(), contestant, settings.method())
                + RacePictures.batch(race, contestant.key()));
        badge.show(scene.answers().to(new Verification(contestant.optimizer())));
        Contestant newest = scene.experiment().race().contestant(contestant.key());
        Trail trail = scene.trail(contestant.key());
        showFate(trail != null && RacePictures.fell(trail, cursor) ? trail : null);
        if (newest.visible() != visible) {
            visible = newest.visible();
            eye.setIcon(Icons.muted(visible ? "eye" : "eye-off"));
        }
        name.setForeground(
                visible && !fallen
                        ? UIManager.getColor("Label.foreground")
                        : around.palette().muted());
    }

    private void showFate(Trail fell) {
        fallen = fell != null;
        fate.setVisible(fallen);
        if (fallen) {
            String why = around.words().sentence(fell.outcome().reason());
            String sentence = around.words()
                    .get("outcome." + fell.outcome().kind(), fell.outcome().step(), why);
            fate.say(sentence);
        }
    }

    private JButton button(String icon, String tip) {
        JButton button = new JButton(Icons.muted(icon));
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.setToolTipText(tip);
        button.getAccessibleContext().setAccessibleName(tip);
        button.setMargin(new java.awt.Insets(1, 1, 1, 1));
        return button;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (open) {
            Graphics2D g = (Graphics2D) graphics.create();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setColor(UIManager.getColor("Ladera.selection"));
            g.fillRoundRect(0, 0, getWidth(), 30, 8, 8);
            g.dispose();
        }
        super.paintComponent(graphics);
    }

    /** The contestant's marker in its colour, as on the paths. */
    private final class Swatch implements Icon {
        private static final int SIZE = 16;

        @Override
        public void paintIcon(Component on, Graphics graphics, int x, int y) {
            Graphics2D g = (Graphics2D) graphics.create();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.setColor(
                    visible && !fallen
                            ? around.palette().color(contestant.style())
                            : around.palette().muted());
            g.fill(Marker.of(contestant.style()).shape(x + SIZE / 2.0, y + SIZE / 2.0, 5));
            g.dispose();
        }

        @Override
        public int getIconWidth() {
            return SIZE;
        }

        @Override
        public int getIconHeight() {
            return SIZE;
        }
    }
}

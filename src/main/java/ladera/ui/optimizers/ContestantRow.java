package ladera.ui.optimizers;

import java.awt.Cursor;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.IntConsumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import ladera.figure.RacePictures;
import ladera.num.Knobs;
import ladera.optim.Optimizer;
import ladera.optim.Optimizers;
import ladera.reference.Verification;
import ladera.run.Contestant;
import ladera.run.LineupEdits;
import ladera.run.Race;
import ladera.run.Scene;
import ladera.run.Trail;
import ladera.text.Card;
import ladera.ui.ChoiceRow;
import ladera.ui.EntrantRow;
import ladera.ui.Forms;
import ladera.ui.Paragraph;
import ladera.ui.Surroundings;
import ladera.ui.TuningForm;
import net.miginfocom.swing.MigLayout;

/** One contestant: marker, name, learning rate, eye, remove; open, all its knobs and what became of its run. */
final class ContestantRow extends EntrantRow<Race, Contestant> {
    private static final long serialVersionUID = 1L;

    private static final int TEXT_WIDTH = 240;

    private final transient Surroundings around;
    private final JLabel rate = new JLabel();
    private final Paragraph fate;
    private final TuningForm<Race, Contestant> tuning;
    private final BatchRow batch;
    private final EvidenceBadge badge;

    ContestantRow(Surroundings around, Contestant contestant, IntConsumer toggle, ContestantSheets sheets) {
        super(around, Race.KIND, contestant, "contestant", "[22!]4[grow, fill]6[]4[24!]0[24!]");
        this.around = around;
        this.tuning = new TuningForm<>(around, Race.KIND, contestant);
        this.batch = new BatchRow(around, contestant.key());
        this.badge = new EvidenceBadge(around, contestant.method(), true);
        this.fate = new Paragraph("", TEXT_WIDTH, around.palette().alarm());
        fate.setFont(UIManager.getFont("small.font"));
        ChoiceRow method = new ChoiceRow(
                around,
                "contestant.method",
                "optimizer",
                Optimizers.ALL.ids(),
                id -> around.submit(new LineupEdits.SetOptimizer<>(Race.KIND, contestant.key(), id)));
        method.show(contestant.optimizer());
        addToBody(method, "wmin 0");
        addToBody(batch, "wmin 0");
        addToBody(tuning, "wmin 0");
        addConvention(contestant);
        addEvidence(contestant, sheets);
        layOut(List.of(rate), List.of(), fate, toggle);
    }

    private void addEvidence(Contestant contestant, ContestantSheets sheets) {
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
        JPanel evidence = new JPanel(new MigLayout("insets 0, fillx", "[grow, fill]4[]"));
        evidence.setOpaque(false);
        evidence.add(badge, "wmin 0");
        evidence.add(explain);
        addToBody(evidence, "wmin 0");
    }

    /** Whose definition is in force, and what it says where others say otherwise. */
    private void addConvention(Contestant contestant) {
        Optimizer.Convention convention = contestant.method().convention();
        String told = Card.of(contestant.optimizer(), around.words().language()).conventionInShort();
        String name = around.word("convention." + convention);
        String words = convention == Optimizer.Convention.TEXTBOOK ? name + ". " + told : told;
        Paragraph paragraph = new Paragraph(words, TEXT_WIDTH, around.palette().muted());
        paragraph.setFont(UIManager.getFont("small.font"));
        paragraph.setToolTipText(around.word("convention." + convention + ".tip"));
        addToBody(paragraph, "gaptop 2, growx 0");
    }

    @Override
    protected boolean show(Scene scene, Race race, Contestant contestant) {
        long cursor = scene.playback().cursor();
        tuning.show(scene);
        rate.setText(tuning.rate());
        batch.show(race);
        Knobs settings = race.tuningAt(contestant.key(), cursor).method();
        call(RacePictures.name(around.words(), contestant, settings) + RacePictures.batch(race, contestant.key()));
        badge.show(scene.answers().to(new Verification(contestant.optimizer())));
        Trail trail = scene.trail(contestant.key());
        boolean fallen = trail != null && RacePictures.fell(trail, cursor);
        fate.setVisible(fallen);
        if (fallen) {
            String why = around.words().sentence(trail.outcome().reason());
            fate.say(around.words()
                    .get("outcome." + trail.outcome().kind(), trail.outcome().step(), why));
        }
        return fallen;
    }
}

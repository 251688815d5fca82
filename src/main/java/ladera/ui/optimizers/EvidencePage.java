package ladera.ui.optimizers;

import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import ladera.num.Numerals;
import ladera.optim.Optimizer;
import ladera.reference.Evidence;
import ladera.reference.Verification;
import ladera.run.Query;
import ladera.run.Scene;
import ladera.text.Card;
import ladera.ui.Forms;
import ladera.ui.Page;
import ladera.ui.Prose;
import ladera.ui.Sheet;
import ladera.ui.Surroundings;
import net.miginfocom.swing.MigLayout;

/** What an optimizer's badge stands on: what was compared with what just now, and how closely it agrees. */
final class EvidencePage implements Page {
    private static final int DIGITS = 3;

    private final Surroundings around;
    private final Optimizer optimizer;
    private final EvidenceBadge verdict;
    private final JPanel facts = Forms.column("");
    private final Prose prose;
    private Evidence shown;

    EvidencePage(Surroundings around, Optimizer optimizer) {
        this.around = around;
        this.optimizer = optimizer;
        Card card = Card.of(optimizer.id(), around.words().language());
        verdict = new EvidenceBadge(around, optimizer, false);
        facts.setLayout(new MigLayout("insets 0, wrap 2, gap 0 6", "[grow, fill]12[]"));
        prose = new Prose(around)
                .add(verdict)
                .add(facts)
                .section("evidence.how", around.word("evidence.how.text"))
                .section("card.convention", card.convention())
                .heading(around.word("card.formulas"))
                .formulas(card.formulas())
                .quiet(around.word("card.legend"))
                .section("card.source", card.source());
    }

    @Override
    public JComponent component() {
        return prose.column();
    }

    @Override
    public void show(Scene scene) {
        Evidence evidence = scene.answers().to(new Verification(optimizer.id()));
        if (evidence == null || evidence.equals(shown)) {
            return;
        }
        shown = evidence;
        verdict.show(evidence);
        facts.removeAll();
        fact("evidence.records", around.words().get("evidence.records.value", evidence.held(), evidence.records()));
        fact("evidence.steps", String.valueOf(evidence.steps()));
        fact("evidence.worst", Numerals.significant(evidence.worst(), DIGITS));
        fact("evidence.reference", around.word(EvidenceBadge.key(evidence, optimizer) + ".short"));
        facts.add(quiet("evidence.made"), "span 2");
        facts.add(new JLabel(evidence.madeWith(), SwingConstants.TRAILING), "span 2, growx, wmin 0, gaptop -2");
        if (evidence.failure() != null) {
            facts.add(
                    new ladera.ui.Paragraph(
                            around.words().sentence(evidence.failure()),
                            Sheet.COLUMN,
                            around.palette().alarm()),
                    "span 2");
        }
        facts.revalidate();
    }

    private void fact(String key, String value) {
        JLabel number = new JLabel(value, SwingConstants.TRAILING);
        number.getAccessibleContext().setAccessibleName(around.word(key));
        facts.add(quiet(key));
        facts.add(number, "al right, wmin 0");
    }

    private JLabel quiet(String key) {
        JLabel name = new JLabel(around.word(key));
        name.setForeground(around.palette().muted());
        return name;
    }

    @Override
    public Set<Query<?>> wants(Scene scene) {
        return Set.of(new Verification(optimizer.id()));
    }

    @Override
    public boolean settled() {
        return shown != null;
    }
}

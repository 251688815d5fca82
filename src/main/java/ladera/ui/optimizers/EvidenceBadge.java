package ladera.ui.optimizers;

import java.awt.Color;
import javax.swing.JLabel;
import ladera.optim.Optimizer;
import ladera.reference.Evidence;
import ladera.ui.Icons;
import ladera.ui.Surroundings;
import ladera.ui.Theme;

/** One line that says whether an optimizer's numbers are the reference's: never before they have been compared. */
final class EvidenceBadge extends JLabel {
    private static final long serialVersionUID = 1L;

    private final transient Surroundings around;
    private final transient Optimizer optimizer;
    private final boolean brief;
    private transient Evidence shown;

    /** @param brief for a place where a whole sentence does not fit; it is then told when the hand rests on it */
    EvidenceBadge(Surroundings around, Optimizer optimizer, boolean brief) {
        this.around = around;
        this.optimizer = optimizer;
        this.brief = brief;
        setIconTextGap(6);
        say(around.word(inShort("evidence.asking")), around.palette().muted(), "waiting");
    }

    /** Shows what came of the comparison; null where it is not done yet. */
    void show(Evidence evidence) {
        if (evidence == null || evidence.equals(shown)) {
            return;
        }
        shown = evidence;
        if (evidence.holds()) {
            String key = key(evidence, optimizer);
            say(around.word(inShort(key)), Theme.good(), "check");
            if (brief) {
                setToolTipText("<html>" + around.word(key) + "<br>" + around.word("evidence.tip"));
            }
        } else {
            int differing = evidence.records() - evidence.held();
            String sentence = around.words().get(inShort("evidence.differs"), differing, evidence.records());
            say(sentence, around.palette().alarm(), "cross");
        }
    }

    private String inShort(String key) {
        return brief ? key + ".brief" : key;
    }

    private void say(String words, Color color, String icon) {
        setText(words);
        setForeground(color);
        setIcon(Icons.tinted(icon, color));
    }

    /** Key of the words for what the reference is. */
    static String key(Evidence evidence, Optimizer optimizer) {
        return "evidence." + (evidence.byLibrary() ? "library" : "hand." + optimizer.convention());
    }
}

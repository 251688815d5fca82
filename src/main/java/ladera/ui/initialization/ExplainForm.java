package ladera.ui.initialization;

import javax.swing.JButton;
import javax.swing.JPanel;
import ladera.ui.Forms;
import ladera.ui.OpenPage;
import ladera.ui.Surroundings;
import net.miginfocom.swing.MigLayout;

/** Opens the pages that say why. */
final class ExplainForm extends JPanel {
    private static final long serialVersionUID = 1L;

    ExplainForm(Surroundings around, OpenPage page) {
        super(new MigLayout("insets 0, fillx, wrap 1, gap 0 2", "[grow, fill]"));
        setOpaque(false);
        add(Forms.heading(around.word("explain")), "gapbottom 2");
        for (Explanation one : Explanation.values()) {
            JButton open = Forms.textButton(around.word(one.key()), "book");
            open.setToolTipText(around.word(one.key() + ".tip"));
            open.setFocusable(false);
            open.addActionListener(event -> page.open(around.word(one.key()), one.page(around)));
            add(open, "gapleft -4");
        }
    }
}

package ladera.ui.initialization;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import ladera.net.Initializer;
import ladera.net.Initializers;
import ladera.net.Kind;
import ladera.run.Scene;
import ladera.run.initialization.Initialization;
import ladera.run.initialization.InitializationEdits;
import ladera.run.initialization.Scheme;
import ladera.ui.Forms;
import ladera.ui.Surroundings;
import net.miginfocom.swing.MigLayout;

/** All schemes as rows, of which one is open to its knobs and numbers, and a way to add one more. */
final class SchemesForm extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final String OPEN = "initialization.open";

    private final transient Surroundings around;
    private final transient Runnable askAgain;
    private final JPanel rows = Forms.column("");
    private final transient Map<Integer, SchemeRow> byKey = new LinkedHashMap<>();
    private transient List<String> shape = List.of();
    private int open;

    SchemesForm(Surroundings around, Runnable askAgain) {
        super(new MigLayout("insets 0, fillx, wrap 1, gap 0 6", "[grow, fill]"));
        this.around = around;
        this.askAgain = askAgain;
        this.open = around.memory().recall(OPEN, 0);
        setOpaque(false);
        JButton add = Forms.textButton(around.word("scheme.add"), "plus");
        add.setToolTipText(around.word("scheme.add.tip"));
        add.addActionListener(event -> choices().show(add, 0, add.getHeight()));
        add(Forms.heading(around.word("schemes")));
        add(rows);
        add(add);
    }

    void show(Scene scene) {
        List<Scheme> schemes = scene.experiment().section(Initialization.KIND).schemes();
        List<String> wanted =
                schemes.stream().map(one -> one.key() + one.initializer().id()).toList();
        if (!wanted.equals(shape)) {
            rebuild(schemes);
            shape = wanted;
        }
        byKey.values().forEach(row -> row.show(scene));
    }

    /** The scheme whose row is open; the first where none is; null where there is none. */
    Scheme open(Initialization section) {
        if (section.has(open)) {
            return section.scheme(open);
        }
        return section.schemes().isEmpty() ? null : section.schemes().get(0);
    }

    private void rebuild(List<Scheme> schemes) {
        rows.removeAll();
        byKey.clear();
        for (Scheme scheme : schemes) {
            SchemeRow row = new SchemeRow(around, scheme, this::toggle);
            row.open(scheme.key() == open);
            byKey.put(scheme.key(), row);
            rows.add(row);
        }
        rows.revalidate();
        rows.repaint();
    }

    /** Opens a row, closing the one before; an open one closes. */
    private void toggle(int key) {
        open = open == key ? 0 : key;
        around.memory().keep(OPEN, open);
        byKey.forEach((one, row) -> row.open(one == open));
        revalidate();
        askAgain.run();
    }

    private JPopupMenu choices() {
        JPopupMenu menu = new JPopupMenu();
        for (Kind<Initializer> kind : Initializers.ALL) {
            menu.add(around.word("scheme.choice." + kind.id()))
                    .addActionListener(event -> around.submit(new InitializationEdits.AddScheme(kind.make())));
        }
        return menu;
    }
}

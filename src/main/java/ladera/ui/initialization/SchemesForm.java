package ladera.ui.initialization;

import java.util.function.IntConsumer;
import javax.swing.JPopupMenu;
import ladera.net.Initializer;
import ladera.net.Initializers;
import ladera.net.Kind;
import ladera.run.initialization.Initialization;
import ladera.run.initialization.InitializationEdits;
import ladera.run.initialization.Scheme;
import ladera.ui.EntrantRow;
import ladera.ui.EntrantsForm;
import ladera.ui.Surroundings;

/** All schemes as rows, of which one is open to its knobs and numbers, and a way to add one more. */
final class SchemesForm extends EntrantsForm<Initialization, Scheme> {
    private static final long serialVersionUID = 1L;

    private final transient Surroundings around;

    SchemesForm(Surroundings around) {
        super(around, Initialization.KIND, "scheme");
        this.around = around;
        add(adder());
    }

    /** The scheme whose row is open; the first where none is; null where there is none. */
    Scheme open(Initialization section) {
        if (section.has(open())) {
            return section.scheme(open());
        }
        return section.schemes().isEmpty() ? null : section.schemes().get(0);
    }

    @Override
    protected EntrantRow<Initialization, Scheme> row(Scheme scheme, IntConsumer toggle) {
        return new SchemeRow(around, scheme, toggle);
    }

    @Override
    protected JPopupMenu choices() {
        JPopupMenu menu = new JPopupMenu();
        for (Kind<Initializer> kind : Initializers.ALL) {
            menu.add(around.word("scheme.choice." + kind.id()))
                    .addActionListener(event -> around.submit(new InitializationEdits.AddScheme(kind.make())));
        }
        return menu;
    }
}

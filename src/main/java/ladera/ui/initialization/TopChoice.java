package ladera.ui.initialization;

import java.awt.Component;
import java.util.Locale;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JList;
import ladera.run.initialization.Ensemble;
import ladera.run.initialization.InitializationEdits;
import ladera.ui.Surroundings;

/** What comes back from the output. */
final class TopChoice extends JComboBox<Ensemble.Top> {
    private static final long serialVersionUID = 1L;

    private boolean showing;

    TopChoice(Surroundings around) {
        super(Ensemble.Top.values());
        setToolTipText(around.word("top.tip"));
        setRenderer(new DefaultListCellRenderer() {
            private static final long serialVersionUID = 1L;

            @Override
            public Component getListCellRendererComponent(
                    JList<?> list, Object value, int index, boolean selected, boolean focused) {
                String key = "top." + ((Ensemble.Top) value).name().toLowerCase(Locale.ROOT);
                return super.getListCellRendererComponent(list, around.word(key), index, selected, focused);
            }
        });
        addActionListener(event -> {
            if (!showing) {
                around.submit(new InitializationEdits.SetTop((Ensemble.Top) getSelectedItem()));
            }
        });
    }

    void show(Ensemble.Top top) {
        showing = true;
        setSelectedItem(top);
        showing = false;
    }
}

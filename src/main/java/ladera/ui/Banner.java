package ladera.ui;

import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** A quiet sentence over the stage, with a cross to put it away. Hidden while there is nothing to say. */
final class Banner extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JLabel sentence = new JLabel();
    private transient Runnable onClose = () -> {};

    Banner(String closeName) {
        super(new MigLayout("insets 6 16 6 8, fillx", "[grow, fill][]"));
        setBackground(Theme.banner());
        setBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, Theme.hairline()));
        add(sentence, "wmin 0");
        JButton close = new JButton(Icons.muted("close"));
        close.putClientProperty("JButton.buttonType", "toolBarButton");
        close.setFocusable(false);
        close.getAccessibleContext().setAccessibleName(closeName);
        close.addActionListener(event -> {
            hush();
            onClose.run();
        });
        add(close);
        setVisible(false);
    }

    /** Says something; {@code whenClosed} is run when the person has read it. */
    void say(String words, Runnable whenClosed) {
        onClose = whenClosed;
        if (!words.equals(sentence.getText())) {
            sentence.setText(words);
            sentence.setToolTipText(words);
        }
        setVisible(true);
    }

    void hush() {
        setVisible(false);
    }

    String said() {
        return isVisible() ? sentence.getText() : "";
    }
}

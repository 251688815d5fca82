package ladera.ui;

import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import net.miginfocom.swing.MigLayout;

/** A quiet sentence over the stage, with a cross to put it away. Hidden while there is nothing to say. */
final class Banner extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JLabel sentence = new JLabel();
    private final JButton answer = new JButton();
    private final JProgressBar progress = new JProgressBar(0, 1000);
    private transient Runnable onClose = () -> {};
    private transient Runnable onAnswer = () -> {};

    Banner(String closeName) {
        super(new MigLayout("insets 6 16 6 8, fillx, gapy 4, hidemode 3", "[grow, fill][][]"));
        setBackground(Theme.banner());
        setBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, Theme.hairline()));
        add(sentence, "wmin 0");
        answer.setVisible(false);
        answer.addActionListener(event -> {
            hush();
            onAnswer.run();
        });
        add(answer);
        JButton close = new JButton(Icons.muted("close"));
        close.putClientProperty("JButton.buttonType", "toolBarButton");
        close.setFocusable(false);
        close.getAccessibleContext().setAccessibleName(closeName);
        close.addActionListener(event -> {
            hush();
            onClose.run();
        });
        add(close, "wrap");
        progress.setVisible(false);
        add(progress, "span, growx, h 3!");
        setVisible(false);
    }

    /** Says something; {@code whenClosed} is run when the person has read it. */
    void say(String words, Runnable whenClosed) {
        onClose = whenClosed;
        answer.setVisible(false);
        progress.setVisible(false);
        if (!words.equals(sentence.getText())) {
            sentence.setText(words);
            sentence.setToolTipText(words);
        }
        setVisible(true);
    }

    /** Shows how far work has come, as a thin bar; closing cancels it. */
    void work(String words, double share, Runnable cancel) {
        say(words, cancel);
        progress.setVisible(true);
        progress.setValue((int) Math.round(share * progress.getMaximum()));
    }

    /** Says something that can be answered in one way, or put away. */
    void offer(String words, String answerName, Runnable whenAnswered, Runnable whenClosed) {
        say(words, whenClosed);
        onAnswer = whenAnswered;
        answer.setText(answerName);
        answer.setVisible(true);
    }

    void hush() {
        setVisible(false);
    }

    String said() {
        return isVisible() ? sentence.getText() : "";
    }
}
